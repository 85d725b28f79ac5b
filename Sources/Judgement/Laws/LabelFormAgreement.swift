import HarnessModel
import Policies

/// P-15: a name is the same host in Unicode and in Punycode, in URLs and in entries.
enum LabelFormAgreement: Property {
  static let page = PropertyPage(
    id: "P-15", title: "Unicode and Punycode spell the same host",
    statement: """
      The valid A-label form of a name and its U-label form are decided alike, whichever of the two \
      forms an accepted entry uses.
      """,
    whyItMatters: """
      Browsers send xn-- names to servers and show Unicode to people. An entry written in the form that \
      the gate does not compare with is dead: it blocks or allows nothing.
      """,
    severity: .s2, cwe: [176], advisories: ["stripe/smokescreen#264", "stripe/smokescreen#178"],
    hazard: "Refusing Unicode entries with an error is sound (knob entry.unicode) and is not a finding.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features([.nonASCII, .aceLabel]) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard !traits.features.isDisjoint(with: [.nonASCII, .aceLabel]) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      guard let compiled = exchange.oracle.compiled,
        traits.features.isDisjoint(with: HostAffixes.disguises)
      else { return false }
      return exchange.oracle.fetchers.contains { fetcher in
        compiled.coversHost(of: breach.inspection, by: fetcher)
          && !breach.inspection.isRespelled(by: fetcher)
          && !breach.inspection.hasInvalidALabel(by: fetcher)
      } && !breach.isAboutThePath
    }
  }
}

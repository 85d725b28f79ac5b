import HarnessModel
import Policies

/// P-16: a label that only looks like an A-label never makes a host equal to a listed one.
enum FakeALabels: Property {
  static let page = PropertyPage(
    id: "P-16", title: "a fake A-label is no disguise for a listed name",
    statement: """
      A host with a label that begins with xn-- and decodes to no valid name is never allowed as a listed \
      host, and is refused below a blocked one.
      """,
    whyItMatters: """
      Libraries that decode without checking turn xn--example-.org into example.org. The gate then \
      decides about a name that DNS will never see.
      """,
    severity: .s1, cwe: [1289], advisories: ["CVE-2024-12224"],
    hazard: """
      The URL Standard of 2026 lets such labels pass in ASCII hosts. Only equality with a listed name is \
      judged; below an allowed name either answer is permitted (knob idna.ace).
      """)

  static var occasions: Occasions { .features(.aceLabel) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.aceLabel) else { return nil }
    return traits.judged(exchange, by: page) { breach in
      breach.kind != .overblock && traits.features.isDisjoint(with: [.userinfo, .backslash])
        && exchange.oracle.fetchers.contains { breach.inspection.hasInvalidALabel(by: $0) }
    }
  }
}

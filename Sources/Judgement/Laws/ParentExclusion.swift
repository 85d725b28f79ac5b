import HarnessModel
import Policies

/// P-09: an entry covers neither its parent nor its siblings.
enum ParentExclusion: Property {
  static let page = PropertyPage(
    id: "P-09", title: "an entry covers neither parent nor siblings",
    statement: """
      An entry for docs.example.com decides nothing about example.com or api.example.com.
      """,
    whyItMatters: """
      Comparing registrable domains lets in every name of the same owner. On hosting services the \
      neighbours belong to somebody else.
      """,
    severity: .s1, cwe: [697],
    hazard: """
      Judged where the host shares at least two labels with the entry and no entry covers it. Dialects \
      that compare sites say so; none is supported.
      """)

  static var occasions: Occasions { .nearEntry }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.resemblances.contains(.nearEntry) else { return nil }
    return traits.judged(exchange, by: page) { breach in
      traits.isDisguiseToBlame && !breach.isAboutThePath
        && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }
}

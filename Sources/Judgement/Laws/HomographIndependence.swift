import HarnessModel
import Policies

/// P-14: a host that only looks like an entry is not that entry.
enum HomographIndependence: Property {
  static let page = PropertyPage(
    id: "P-14", title: "a look-alike is another host",
    statement: """
      A host that looks like a listed one but has other A-labels is decided as if the listed one were \
      not there: an allow entry does not let it in, a block entry does not strike it.
      """,
    whyItMatters: """
      аmazon.com with a Cyrillic letter belongs to somebody else. A gate that folds look-alikes together \
      lets that owner in through the entry for the real name.
      """,
    severity: .s1, cwe: [1007, 176],
    hazard: """
      A gate may block look-alikes of blocked names on purpose; the knob confusables.blockToo says so \
      and such refusals are then left open.
      """)

  static var occasions: Occasions { .features([.nonASCII, .aceLabel]) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard !traits.features.isDisjoint(with: [.nonASCII, .aceLabel]) else { return nil }
    return traits.judged(exchange, by: page) { breach in
      guard let compiled = exchange.oracle.compiled,
        traits.features.isDisjoint(with: [.userinfo, .backslash, .brackets])
      else { return false }
      return exchange.oracle.fetchers.contains { compiled.lookalike(of: breach.inspection, by: $0) != nil }
    }
  }
}

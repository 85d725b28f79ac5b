import HarnessModel
import Policies

/// P-46: an empty allow list allows nothing.
enum EmptyAllowList: Property {
  static let page = PropertyPage(
    id: "P-46", title: "an empty allow list allows nothing",
    statement:
      "An allow list that is present and empty is an error or allows nothing; it never means no list.",
    whyItMatters: """
      Lists are computed: an unset variable or a filter that matches nothing leaves an empty one. If that \
      reads as unrestricted, the guard vanishes without a word.
      """,
    severity: .s1, cwe: [1188, 636], advisories: ["vercel-labs/agent-browser#1902"],
    hazard: "None known: an absent list is never sent as an empty one.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .refusedPolicy }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard exchange.oracle.policyError?.kind == .emptyAllowList else { return nil }
    return Configuration.judged(exchange, severity: page.severity)
  }
}

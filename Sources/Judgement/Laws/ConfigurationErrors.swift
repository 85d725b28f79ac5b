import HarnessModel
import Policies

/// P-47: an invalid entry is an error and not a skipped entry.
enum ConfigurationErrors: Property {
  static let page = PropertyPage(
    id: "P-47", title: "an invalid entry is an error, never skipped",
    statement: """
      A policy with an entry outside the grammar is refused, naming the entry; nothing is fetched on the \
      strength of the entries that are left.
      """,
    whyItMatters: """
      A block entry that is skipped or can never match fails open: the operator believes that the host \
      is blocked.
      """,
    severity: .s2, cwe: [755],
    hazard: """
      A gate may mend an entry whose intent is clear, such as one with blanks around it or, in a block \
      list, with a scheme: it is then judged by the mended entry.
      """)

  static var occasions: Occasions { .refusedPolicy }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    switch exchange.oracle.policyError?.kind {
    case nil, .bothLists, .bothListsOneEmpty, .emptyAllowList: nil
    default: Configuration.judged(exchange, severity: page.severity)
    }
  }
}

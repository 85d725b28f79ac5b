import HarnessModel
import Policies

/// P-45: two lists together are an error.
enum ListExclusivity: Property {
  static let page = PropertyPage(
    id: "P-45", title: "both lists together are an error",
    statement: "A policy with an allow list and a block list is refused, and nothing is fetched under it.",
    whyItMatters: """
      Whoever wrote both lists expects both to hold. A gate that silently follows one of them opens what \
      the other was meant to close.
      """,
    severity: .s1, cwe: [1188],
    hazard: "A dialect that declares which list wins (knob mode.both) is judged by that list.")

  static var occasions: Occasions { .refusedPolicy }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    switch exchange.oracle.policyError?.kind {
    case .bothLists, .bothListsOneEmpty: Configuration.judged(exchange, severity: page.severity)
    default: nil
    }
  }
}

import HarnessModel

/// P-56: the same question has the same answer.
enum Determinism: Property {
  static let page = PropertyPage(
    id: "P-56", title: "the same question has the same answer",
    statement: """
      The same URL under the same policy gets the same decision, however often it is asked and whatever \
      was asked in between.
      """,
    whyItMatters: """
      Whoever may ask often enough gets the answer they want, and no single test of the gate can be \
      trusted. Races on counters and patterns with a state of their own are the usual causes.
      """,
    severity: .s2, cwe: [362],
    hazard: """
      Only the decision is compared. The first question of each stretch is asked once more at its end, and \
      every finding several times over before it is reported.
      """)

  /// Seen by asking again, not in one exchange.
  static var occasions: Occasions { [] }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? { nil }

  static var needsNoOracle: Bool { true }
}

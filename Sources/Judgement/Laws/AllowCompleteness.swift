import HarnessModel

/// P-02: an allow list lets through what its entries plainly cover.
enum AllowCompleteness: Property {
  static let page = PropertyPage(
    id: "P-02", title: "what an entry plainly covers is allowed",
    statement: """
      Under an allow list a well-formed http or https URL whose host is an entry or lies below it, and \
      whose path lies below the entry's, is allowed.
      """,
    whyItMatters: """
      A gate that refuses everything is sound and useless. Users answer refusals of legitimate URLs by \
      widening the list until nothing is guarded.
      """,
    severity: .s6, cwe: [697], advisories: ["anthropics/claude-code#67244"],
    hazard: """
      Reputation services and guards of private networks refuse on grounds of their own; campaigns use \
      reserved test names, and addresses that no entry names are never required to be allowed.
      """)

  static var occasions: Occasions { [.mustAllow, .may] }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.mode == .allow, exchange.expectation.requirement != .must(.deny) else { return nil }
    return traits.judged(exchange, by: page) { _ in true }
  }
}

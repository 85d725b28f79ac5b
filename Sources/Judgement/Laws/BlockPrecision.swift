import HarnessModel

/// P-04: a block list leaves everything else alone.
enum BlockPrecision: Property {
  static let page = PropertyPage(
    id: "P-04", title: "what no entry blocks is allowed",
    statement: """
      Under a block list, and without any list, a well-formed http or https URL with a plain host name \
      that no entry covers is allowed.
      """,
    whyItMatters: """
      Matching by substring or by look refuses the pages of unrelated owners, and hides that the same \
      sloppiness lets blocked ones pass in another spelling.
      """,
    severity: .s6, cwe: [697],
    hazard: """
      Gates may refuse addresses, ports, credentials and malformed URLs on grounds of their own: those \
      are never required to be allowed.
      """)

  static var occasions: Occasions { [.mustAllow, .may] }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.mode != .allow, exchange.expectation.requirement != .must(.deny) else { return nil }
    return traits.judged(exchange, by: page) { _ in true }
  }
}

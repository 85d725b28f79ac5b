import HarnessModel

/// P-50: what the gate says would be fetched lies inside the policy.
enum PassedForm: Property {
  static let page = PropertyPage(
    id: "P-50", title: "the URL that is handed on lies inside the policy",
    statement: """
      Where the gate allows a URL and says which URL would be fetched, every declared fetcher goes inside \
      the policy with it.
      """,
    whyItMatters: """
      A gate may judge one text and hand on another: the raw input, or what it made of it. Only what is \
      handed on is fetched.
      """,
    severity: .s3, cwe: [367],
    hazard: """
      Only gates that report a URL are judged. Where the URL that was asked must itself be refused, the \
      laws about that answer speak instead.
      """)

  static var occasions: Occasions { .detail }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard case .verdict(.allow, let detail) = exchange.answer, let passed = detail?.url,
      !passed.bytes.isEmpty, exchange.oracle.policyError == nil, traits.breach == nil
    else { return nil }
    let url = URLText(bytes: passed.bytes)
    guard url != exchange.url else { return .kept }
    let expectation = exchange.oracle.expectation(of: url)
    // What is handed on may be longer than what was asked.
    guard expectation.requirement == .must(.deny), expectation.reason != .tooLong else { return .kept }
    return .broken(.differential, page.severity)
  }
}

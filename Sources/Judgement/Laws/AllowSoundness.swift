import HarnessModel

/// P-01: an allow list lets nothing through that no entry covers.
enum AllowSoundness: Property {
  static let page = PropertyPage(
    id: "P-01", title: "only what an entry covers is allowed",
    statement: """
      Under an allow list a URL is allowed only if some entry covers the host and path that every \
      declared fetcher would go to. Without a list, only what some fetcher reads as an http or https URL.
      """,
    whyItMatters: """
      The allow list is the boundary. A URL that passes without an entry lets whoever wrote the URL \
      choose where data goes and what comes back.
      """,
    severity: .s1, cwe: [697, 183], advisories: ["CVE-2026-24052", "anthropics/claude-code#55797"],
    hazard: """
      A gate may have lists of its own, such as hosts that are always permitted; have it declare them, \
      or leave those hosts out of the campaign.
      """)

  static var occasions: Occasions { .mustDeny }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.mode != .block, exchange.expectation.requirement == .must(.deny) else { return nil }
    let outcome = traits.judged(exchange, by: page) { _ in true }
    guard let breach = traits.breach, case .broken(let kind, let severity) = outcome else { return outcome }
    // What no reader accepts reaches nothing by itself: a component that mends it must come along.
    let isUnreadable = breach.expectation.reason == .invalidURL || breach.expectation.reason == .noHost
    return .broken(kind, isUnreadable ? (traits.mode == .open ? .s7 : .s3) : severity)
  }
}

import HarnessModel

/// P-60: a URL beyond the limit is never fetched, and one within it is never too long.
enum LengthBound: Property {
  static let page = PropertyPage(
    id: "P-60", title: "the limit on length holds, and only it",
    statement: """
      A URL of more than 250 Unicode scalar values is refused under every policy; one of at most 250 \
      bytes is never refused as too long.
      """,
    whyItMatters: """
      The limit bounds how much a URL can carry out of a conversation. Counted in units that one \
      character can stretch, it bounds nothing.
      """,
    severity: .s7, cwe: [1284],
    hazard: "Where only the unit of length decides, either answer is permitted (knob length.unit).")

  static var occasions: Occasions { .long }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard !exchange.oracle.isRefused, let verdict = exchange.answer.verdict else { return nil }
    switch (exchange.expectation.reason, verdict) {
    case (.tooLong, .allow): return .broken(.bypass, page.severity)
    case (.tooLong, .deny): return .kept
    case (.lengthUnit, _): return .waived(.lengthUnit)
    default:
      guard exchange.url.bytes.count > CaseTraits.longestUnsuspected else { return nil }
      let isWronglyTooLong = exchange.expectation.requirement == .must(.allow) && saysTooLong(exchange.answer)
      return isWronglyTooLong ? .broken(.overblock, .s6) : .kept
    }
  }

  private static func saysTooLong(_ answer: Answer) -> Bool {
    guard case .verdict(.deny, let detail) = answer else { return false }
    return detail?.code == ForeignText("url_too_long")
  }
}

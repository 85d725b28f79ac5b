import HarnessModel

/// Laws about two answers, where the policy itself permits either one.
enum Relation {
  /// The breach of a law that two URLs get the same verdict, if they do not and neither is settled.
  ///
  /// Where the policy settles one of them, the general laws judge that answer.
  static func invariance(_ exchange: Exchange, by page: @autoclosure () -> PropertyPage) -> Assessment
    .Outcome?
  {
    guard let base = exchange.base, let verdict = exchange.answer.verdict,
      let plain = base.answer.verdict, verdict != plain, !exchange.oracle.isRefused,
      case .may(let axis) = exchange.expectation.requirement,
      case .may(let plainAxis) = base.expectation.requirement, axis == plainAxis
    else { return nil }
    // Where nobody knows the rules there may be a limit on length, or a dislike of odd characters.
    guard exchange.oracle.knowsDialect || isPlain(exchange.url) else { return nil }
    return .broken(.inconsistent, page().severity.lowered)
  }

  /// Whether nothing but the case of letters is peculiar about a URL.
  private static func isPlain(_ url: URLText) -> Bool {
    PlainURL(URLText(bytes: url.bytes.map(URLParts.lowered))) != nil
  }
}

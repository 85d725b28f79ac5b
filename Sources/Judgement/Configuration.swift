import HarnessModel

/// Judges answers under a policy that must be refused.
enum Configuration {
  /// What the laws of configuration say: only an allowed URL breaks them.
  ///
  /// A gate without a check of its lists that denies the URL has kept what matters.
  static func judged(_ exchange: Exchange, severity: @autoclosure () -> SeverityClass) -> Assessment.Outcome {
    switch exchange.answer {
    case .declined: return .declined
    case .failed: return .failed
    case .crashed, .hung, .garbled: return .misbehaved
    case .verdict(.deny, _): return .kept
    case .verdict(.allow, _):
      if case .may(let axis) = exchange.expectation.requirement { return .waived(axis) }
      return .broken(.badConfigAccepted, severity())
    }
  }
}

internal import Conversations
internal import HarnessModel

extension SessionSurvey {
  /// What was seen, and what it comes to.
  func prose(_ target: TargetID) -> Prose {
    var prose: Prose =
      "Of \(given) links that a conversation gives, \(ours: target.rawValue) admits \(admitted), and \(beyond) that it does not give."
    guard isLimited else {
      return prose + " It does not enforce max_uses, so the bits that a session can tell have no bound."
    }
    prose = prose + " With max_uses \(uses) a session tells at most " + Self.words(capacity.ordered)
    prose = prose + " bits in order, " + Self.words(capacity.cached) + " if a cache hides repeats, "
    return prose + Self.words(capacity.unordered) + " without order; what pauses tell is not bounded."
  }

  /// A number of bits with one digit behind the point.
  private static func words(_ bits: Double) -> Prose {
    let tenths = Int((bits * 10).rounded())
    return "\(ours: String(tenths / 10)).\(tenths % 10)"
  }
}

internal import Conversations
internal import HarnessModel

extension SessionAdmissions {
  /// What was seen, and what it comes to.
  var prose: Prose {
    var prose: Prose =
      "Of \(given) links that a conversation gives, \(ours: target.rawValue) admits \(admitted), and \(strangersAdmitted) of \(strangers) that it does not give."
    guard isLimited else {
      return prose
        + " It does not enforce max_uses, so the bits that a session can tell have no bound; what pauses tell is not bounded either."
    }
    if isOpen {
      return prose + " What nobody gave is admitted, so a session of \(uses) fetches may tell up to "
        + Self.words(bits) + " bits; what pauses tell is not bounded."
    }
    prose = prose + " With max_uses \(uses) a session tells at most " + Self.words(capacity.ordered)
    prose = prose + " bits in order, " + Self.words(capacity.cached) + " if a cache hides repeats, "
    prose =
      prose + Self.words(capacity.unordered)
      + " without order; along links of pages of \(contentTokens) tokens "
    prose = prose + Self.words(walk.bitsWithStopping) + ", and " + Self.words(growingWalk.bitsWithStopping)
    return prose + " if it may go back to any page; what pauses tell is not bounded."
  }

  /// A number of bits with one digit behind the point.
  private static func words(_ bits: Double) -> Prose {
    let tenths = Int((bits * 10).rounded())
    return "\(ours: String(tenths / 10)).\(tenths % 10)"
  }
}

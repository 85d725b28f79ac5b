/// One way to propose smaller sequences, place by place.
///
/// A pass has no state: `steps` and `candidates` depend on the sequence alone. Each pass states its
/// progress argument: why what it proposes precedes the current sequence.
public protocol ShrinkPass: Sendable {
  /// The number of places in a sequence where something can be tried.
  static func steps(_ current: ChoiceSequence) -> Int
  /// What can be tried at one place, simplest first.
  static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence]
}

extension ChoiceSequence {
  /// Without a stretch of choices; spans are dropped, since the next probe draws them anew.
  func deleting(_ range: Range<Int>) -> ChoiceSequence {
    var copy = choices
    copy.removeSubrange(range)
    return ChoiceSequence(copy)
  }

  /// With a stretch of choices replaced.
  func replacing(_ range: Range<Int>, with others: some Collection<Choice>) -> ChoiceSequence {
    var copy = choices
    copy.replaceSubrange(range, with: others)
    return ChoiceSequence(copy)
  }

  /// With one index replaced.
  func setting(_ position: Int, to index: UInt64) -> ChoiceSequence {
    var copy = choices
    copy[position].index = index
    return ChoiceSequence(copy)
  }
}

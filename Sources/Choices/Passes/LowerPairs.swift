/// Lowers two choices together, or moves what one has to a later one.
///
/// For values that only matter together: equal ones that must stay equal, or a sum that must stay
/// the same. Progress: as many choices, and the first one that changes becomes smaller.
public enum LowerPairs: ShrinkPass {
  /// How many places apart the two may be.
  static let reach = 8

  /// One step for each pair within reach.
  public static func steps(_ current: ChoiceSequence) -> Int { current.choices.count * reach }

  /// The sequence with both lowered to each smaller value, or with the sum moved behind.
  public static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    let (first, apart) = step.quotientAndRemainder(dividingBy: reach)
    let second = first + apart + 1
    guard second < current.choices.count else { return [] }
    let (a, b) = (current.choices[first], current.choices[second])
    guard a.index > 0 else { return [] }
    return together(current, first, second, a.index, b.index)
      + moved(current, first, second, a.index, b)
  }

  private static func together(
    _ current: ChoiceSequence, _ first: Int, _ second: Int, _ a: UInt64, _ b: UInt64
  ) -> [ChoiceSequence] {
    guard b > 0 else { return [] }
    let common = min(a, b)
    return LowerChoices.rungs(below: common).map { left in
      let drop = common - left
      return current.setting(first, to: a - drop).setting(second, to: b - drop)
    }
  }

  private static func moved(
    _ current: ChoiceSequence, _ first: Int, _ second: Int, _ a: UInt64, _ b: ChoiceSequence.Choice
  ) -> [ChoiceSequence] {
    let room = b.bound - 1 - b.index
    return LowerChoices.rungs(below: a).compactMap { left in
      let amount = a - left
      guard amount <= room else { return nil }
      return current.setting(first, to: left).setting(second, to: b.index + amount)
    }
  }
}

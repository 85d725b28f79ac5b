/// Lowers one choice at a time, by a ladder that halves the distance to the smallest that will do.
///
/// Progress: as many choices, and one of them smaller. Few possibilities are tried one by one,
/// because neighbouring indices need have nothing in common. Many are tried by a ladder from both
/// ends: if everything from a threshold on is interesting, the smallest rung that succeeds at least
/// halves the distance to the threshold, so that the search is a binary one with a batch for each
/// halving.
public enum LowerChoices: ShrinkPass {
  /// Up to this index every smaller one is tried.
  static let exhaustive: UInt64 = 24
  /// How many next to both ends are tried, for what holds only of every second or third index.
  static let neighbours: UInt64 = 8

  /// One step for each choice.
  public static func steps(_ current: ChoiceSequence) -> Int { current.choices.count }

  /// The sequence with the choice lowered, smallest first.
  public static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    rungs(below: current.choices[step].index).map { current.setting(step, to: $0) }
  }

  /// Smaller indices to try, in ascending order.
  static func rungs(below index: UInt64) -> [UInt64] {
    if index <= exhaustive { return Array(0..<index) }
    var rungs = Set<UInt64>(0..<neighbours).union(index - neighbours..<index)
    var distance = index / 2
    while distance > 0 {
      rungs.insert(distance)
      rungs.insert(index - distance)
      distance /= 2
    }
    return rungs.sorted()
  }
}

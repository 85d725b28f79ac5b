/// Lowers one choice by one and drops what followed from it.
///
/// A count drawn before its elements, or a possibility that needs more details than the simpler one
/// before it, cannot be lowered alone: the choices behind would be read as something else.
/// Progress: fewer choices come first in the order.
public enum LowerAndDelete: ShrinkPass {
  /// How many choices behind are dropped at most.
  static let reach = 6
  /// Up to this index every smaller one is tried, so that a kind with fewer details is found.
  static let exhaustive: UInt64 = 4

  /// One step for each choice.
  public static func steps(_ current: ChoiceSequence) -> Int { current.choices.count }

  /// The sequence with the choice lowered and a run or a span behind it gone.
  public static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    let index = current.choices[step].index
    guard index > 0 else { return [] }
    let lower = index <= exhaustive ? Array(0..<index) : [0, index - 1]
    var ranges = current.spans.map(\.range).filter { $0.lowerBound > step && !$0.isEmpty }.prefix(8)
    for length in 1...reach where step + 1 + length <= current.choices.count {
      ranges.append(step + 1..<step + 1 + length)
    }
    return lower.flatMap { smaller in
      ranges.map { current.deleting($0).setting(step, to: smaller) }
    }
  }
}

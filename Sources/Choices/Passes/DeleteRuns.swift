/// Drops runs of choices that no span marks, long ones first.
///
/// Progress: fewer choices come first in the order.
public enum DeleteRuns: ShrinkPass {
  /// Lengths that are tried, so that a long sequence takes few probes to halve.
  static let lengths = [32, 16, 8, 4, 3, 2, 1]

  /// One step for each length and start.
  public static func steps(_ current: ChoiceSequence) -> Int {
    lengths.count * current.choices.count
  }

  /// The sequence without the run.
  public static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    let count = current.choices.count
    let (row, start) = step.quotientAndRemainder(dividingBy: count)
    let length = lengths[row]
    return start + length <= count ? [current.deleting(start..<start + length)] : []
  }
}

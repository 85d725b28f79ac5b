/// Makes runs of choices, and whole spans, the simplest possibility at once.
///
/// Progress: as many choices, and the first one that changes becomes smaller. Long runs come first:
/// a value in which only one part matters becomes simple everywhere else in few probes.
public enum ZeroRuns: ShrinkPass {
  /// Lengths that are tried.
  static let lengths = [Int.max, 16, 8, 4, 2]

  /// One step for each span, then one for each length and start.
  public static func steps(_ current: ChoiceSequence) -> Int {
    current.spans.count + lengths.count * current.choices.count
  }

  /// The sequence with the run made zero.
  public static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    let count = current.choices.count
    if step < current.spans.count { return zeroed(current, current.spans[step].range) }
    let (row, start) = (step - current.spans.count).quotientAndRemainder(dividingBy: count)
    let length = min(lengths[row], count - start)
    return zeroed(current, start..<start + length)
  }

  private static func zeroed(_ current: ChoiceSequence, _ range: Range<Int>) -> [ChoiceSequence] {
    guard current.choices[range].contains(where: { $0.index != 0 }) else { return [] }
    return [
      current.replacing(range, with: current.choices[range].map { .init(0, below: $0.bound) })
    ]
  }
}

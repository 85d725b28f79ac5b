/// Drops stretches that belong together: one element of a list, one technique of a composition.
///
/// Progress: fewer choices come first in the order. Outer spans were opened earlier and are tried
/// earlier, so that the largest deletions come first.
public enum DeleteSpans: ShrinkPass {
  /// One step for each span.
  public static func steps(_ current: ChoiceSequence) -> Int { current.spans.count }

  /// The sequence without the span.
  public static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    let range = current.spans[step].range
    return range.isEmpty ? [] : [current.deleting(range)]
  }
}

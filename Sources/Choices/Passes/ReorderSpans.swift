/// Puts neighbouring stretches in order: the simpler one first.
///
/// Lists and compositions whose order does not matter all end in one form. Progress: as many
/// choices, and at the first difference the smaller index comes first; a swap that brings nothing
/// does not precede and is dropped.
public enum ReorderSpans: ShrinkPass {
  /// One step for each span.
  public static func steps(_ current: ChoiceSequence) -> Int { current.spans.count }

  /// The sequence with the span and the next one of the same depth swapped.
  public static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    let span = current.spans[step]
    let next = current.spans[(step + 1)...].first { other in
      other.depth <= span.depth && other.range.lowerBound >= span.range.upperBound
    }
    guard let next, next.depth == span.depth, !span.range.isEmpty, !next.range.isEmpty else {
      return []
    }
    let between = current.choices[span.range.upperBound..<next.range.lowerBound]
    let swapped = current.choices[next.range] + between + current.choices[span.range]
    return [
      current.replacing(span.range.lowerBound..<next.range.upperBound, with: Array(swapped))
    ]
  }
}

/// The one order by which a counterexample is simpler than another: shortlex on the indices.
///
/// Shrinking is sorting by this order, so it is defined here and nowhere else. Its reasons:
///
/// 1. Fewer choices come first, whatever they are. A value made of fewer decisions has less to
///    explain, and dropping a decision is always progress, even when the ones left grow.
/// 2. Among equally many, the leftmost difference decides. Generators draw what shapes the rest
///    (which technique, how many) before the details, so simplifying the shape comes first and what
///    follows may change freely.
/// 3. Index 0 is the simplest possibility by the contract of `Draw.below`, so a smaller index is a
///    simpler value without knowing what it stands for.
///
/// The order is a well-order: every strictly descending chain ends, which is why every pass of the
/// shrinker ends. Bounds and spans take no part, neither in the order nor in equality: they follow
/// from the indices and the generator.
///
///     []  <  [9]  <  [0, 0]  <  [0, 9]  <  [1, 0]
extension ChoiceSequence: Comparable {
  /// Whether all indices are the same.
  public static func == (a: ChoiceSequence, b: ChoiceSequence) -> Bool {
    a.choices.elementsEqual(b.choices) { $0.index == $1.index }
  }

  /// Hashes the indices.
  public func hash(into hasher: inout Hasher) {
    for choice in choices { hasher.combine(choice.index) }
  }

  /// Fewer choices first, then the smaller index at the first difference.
  public static func < (a: ChoiceSequence, b: ChoiceSequence) -> Bool {
    if a.choices.count != b.choices.count { return a.choices.count < b.choices.count }
    for position in a.choices.indices where a.choices[position].index != b.choices[position].index {
      return a.choices[position].index < b.choices[position].index
    }
    return false
  }
}

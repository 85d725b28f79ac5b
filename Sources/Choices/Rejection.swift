/// A draw that led nowhere: the generator asked for what it could not use.
public enum Rejection: Error, Hashable, Sendable {
  /// An assumption of the generator does not hold for these choices.
  case unsatisfied
  /// The choices ran out, or exceeded the limit on their number.
  case exhausted
}

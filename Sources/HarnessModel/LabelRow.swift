/// One line of the statistics of a run: a tally over all targets of the cases that carry one label.
public struct LabelRow: Hashable, Sendable {
  /// What a label says of a case.
  public enum Label: String, Hashable, Sendable, CaseIterable {
    /// The family of a technique in it; a case of two families counts once under each.
    case family
    /// Whether it is an attack, a harmless URL, no URL at all, or asked under a misspelled entry.
    case kind
    /// The plain URL that it was made from.
    case start
    /// The number of techniques on it.
    case depth
    /// What the policy permits as an answer.
    case expectation
    /// The contested point that leaves the answer open.
    case axis
  }

  /// What the label says.
  public var label: Label
  /// The label itself, such as `authority` or `must-deny`.
  public var value: String
  /// The counts.
  public var tally: Tally

  /// Makes a line.
  public init(label: Label, value: String, tally: Tally) {
    self.label = label
    self.value = value
    self.tally = tally
  }
}

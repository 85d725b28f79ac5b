public import HarnessModel

/// What one property says of one exchange.
public struct Assessment: Hashable, Sendable {
  /// What became of the case under the property.
  public enum Outcome: Hashable, Sendable {
    /// The answer keeps the law.
    case kept
    /// The answer breaks the law: the harm, and its class after all mitigations.
    case broken(Finding.Kind, SeverityClass)
    /// Either answer is permitted because of a contested point.
    case waived(Axis)
    /// The target declined the question or the policy.
    case declined
    /// The target reported an error of its own.
    case failed
    /// The target crashed, hung or talked nonsense.
    case misbehaved

    /// The outcome without its details, as tallies count it.
    public var tally: Tally.Outcome {
      switch self {
      case .kept: .kept
      case .broken: .broken
      case .waived: .waived
      case .declined: .declined
      case .failed: .failed
      case .misbehaved: .misbehaved
      }
    }
  }

  /// The property that speaks.
  public var property: PropertyID
  /// What it says.
  public var outcome: Outcome

  /// Makes an assessment.
  public init(property: PropertyID, outcome: Outcome) {
    self.property = property
    self.outcome = outcome
  }

  /// The harm, if the property is broken.
  public var kind: Finding.Kind? {
    if case .broken(let kind, _) = outcome { return kind }
    return nil
  }

  /// The class of the consequence, if the property is broken.
  public var severity: SeverityClass? {
    if case .broken(_, let severity) = outcome { return severity }
    return nil
  }
}

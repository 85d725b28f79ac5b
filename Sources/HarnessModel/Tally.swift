/// How often each outcome occurred for one group of cases.
public struct Tally: Hashable, Sendable {
  /// What became of a case.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// The target answered and kept the property.
    case kept
    /// The target answered and broke the property.
    case broken
    /// The target answered, and either answer is permitted.
    case waived
    /// The target declined the question or the policy.
    case declined
    /// The target reported an error of its own.
    case failed
    /// The target crashed, hung or talked nonsense.
    case misbehaved
  }

  /// The counts by outcome; what never occurred is absent, so that equal tallies are equal.
  public private(set) var counts: [Outcome: Int]

  /// An empty tally.
  public init() {
    counts = [:]
  }

  /// The count of one outcome.
  public subscript(outcome: Outcome) -> Int {
    get { counts[outcome] ?? 0 }
    set { counts[outcome] = newValue == 0 ? nil : newValue }
  }

  /// The number of cases asked.
  public var asked: Int { counts.values.reduce(0, +) }
  /// The number of cases in which the target gave a verdict that was judged.
  public var decided: Int { self[.kept] + self[.broken] }

  /// Adds another tally.
  public mutating func add(_ other: Tally) {
    for (outcome, count) in other.counts { counts[outcome, default: 0] += count }
  }
}

/// One line of the coverage tables: a tally for one target and one subject.
public struct CoverageRow: Hashable, Sendable {
  /// What the tally is about.
  public enum Subject: Hashable, Sendable {
    case technique(TechniqueID)
    case property(PropertyID)
    /// Cases that the axis waived.
    case axis(Axis)
    /// Cases that a point of the context rule waived.
    case contested(ContextAxis)
    /// All cases of the target.
    case all
  }

  /// The target asked.
  public var target: TargetID
  /// What the tally is about.
  public var subject: Subject
  /// The counts.
  public var tally: Tally

  /// Makes a row.
  public init(target: TargetID, subject: Subject, tally: Tally) {
    self.target = target
    self.subject = subject
    self.tally = tally
  }
}

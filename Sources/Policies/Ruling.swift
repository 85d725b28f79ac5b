public import HarnessModel

/// What a policy says of one reading of a URL.
public struct Ruling: Hashable, Sendable {
  /// What the reference filter answers, with the cause that an error code would give.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case allow, deny, invalid
    case tooLong = "too-long"
    case configError = "config-error"

    /// The outcome as a gate's verdict; only `allow` lets a URL be fetched.
    public var verdict: Verdict { self == .allow ? .allow : .deny }
  }

  /// The permitted outcomes.
  public var requirement: Expectation.Requirement
  /// What the reference filter answers.
  public var outcome: Outcome
  /// The rule that decided.
  public var reason: Reason
  /// The position of the entry that decided, if one did.
  public var entry: Int?
  /// Whether that entry names the host's parent and no entry names the host itself.
  public var coversBySuffix: Bool

  /// Makes a ruling.
  public init(
    _ requirement: Expectation.Requirement, _ outcome: Outcome, because reason: Reason,
    entry: Int? = nil, coversBySuffix: Bool = false
  ) {
    self.requirement = requirement
    self.outcome = outcome
    self.reason = reason
    self.entry = entry
    self.coversBySuffix = coversBySuffix
  }

  /// A ruling that leaves no choice: the outcome is what must be answered.
  static func must(
    _ outcome: Outcome, because reason: Reason, entry: Int? = nil, coversBySuffix: Bool = false
  ) -> Ruling {
    Ruling(
      .must(outcome.verdict), outcome, because: reason, entry: entry, coversBySuffix: coversBySuffix)
  }

  /// What is left of the ruling where another list must let the URL pass as well.
  func below(_ layer: Ruling) -> Ruling {
    var layer = layer
    // Entries are counted on the list that is in front.
    layer.entry = nil
    switch (requirement, layer.requirement) {
    case (.must(.deny), _): return self
    case (_, .must(.deny)): return layer
    case (.may, _):
      var ruling = self
      if layer.outcome != .allow { ruling.outcome = layer.outcome }
      return ruling
    case (.must(.allow), .may):
      if outcome != .allow { layer.outcome = outcome }
      return layer
    case (.must(.allow), .must(.allow)): return self
    }
  }

  /// The ruling as an expectation under this reading alone.
  public var expectation: Expectation {
    Expectation(requirement, because: reason, entry: entry)
  }
}

/// What the policy permits as an answer about one URL, and why.
public struct Expectation: Hashable, Sendable {
  /// The set of permitted outcomes.
  public enum Requirement: Hashable, Sendable {
    /// Only this verdict is right. `deny` is also kept by refusing the URL or the policy as invalid.
    case must(Verdict)
    /// Either verdict is right, because of a contested point.
    case may(Axis)
  }

  /// Whether the declared fetchers agree where the URL goes.
  public enum Agreement: Hashable, Sendable {
    /// All readings that reach anything at all lie on the same side of the policy.
    case unanimous
    /// Some readings lie outside the policy and some inside: one class lower when allowed.
    case split
  }

  /// The permitted outcomes.
  public var requirement: Requirement
  /// Whether the readings agree.
  public var agreement: Agreement
  /// Why.
  public var reason: Reason
  /// The position in the list of the entry that decided, if one did.
  public var entry: Int?

  /// Makes an expectation.
  public init(
    _ requirement: Requirement, because reason: Reason, agreement: Agreement = .unanimous,
    entry: Int? = nil
  ) {
    self.requirement = requirement
    self.agreement = agreement
    self.reason = reason
    self.entry = entry
  }
}

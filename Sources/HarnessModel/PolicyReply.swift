/// What a target said when it was given a policy.
public enum PolicyReply: Hashable, Sendable {
  /// It will enforce the policy.
  case accepted
  /// It calls the policy invalid; nothing may be fetched under it.
  case rejected(ForeignText)
  /// It cannot enforce policies of this kind; cases under it are declined.
  case declined(ForeignText)
  /// It crashed, hung or talked nonsense instead.
  indirect case failed(Answer)
}

public import HarnessModel

/// What an in-process gate decides about one URL.
public struct GateDecision: Hashable, Sendable {
  /// Whether the URL may be fetched.
  public var verdict: Verdict
  /// What else the gate says, if anything.
  public var detail: Answer.Detail?

  /// Makes a decision.
  public init(_ verdict: Verdict, detail: Answer.Detail? = nil) {
    self.verdict = verdict
    self.detail = detail
  }

  /// The URL may be fetched.
  public static let allow = GateDecision(.allow)
  /// The URL may not be fetched.
  public static let deny = GateDecision(.deny)

  /// The URL may be fetched, and this is the host that the gate believes it reaches.
  public static func allow(host: ForeignText) -> GateDecision {
    GateDecision(.allow, detail: Answer.Detail(host: host))
  }

  /// The URL may not be fetched, for the reason that the code names.
  public static func deny(code: ForeignText, host: ForeignText? = nil) -> GateDecision {
    GateDecision(.deny, detail: Answer.Detail(code: code, host: host))
  }
}

/// Thrown by an in-process gate that cannot enforce policies of this kind.
///
/// Cases under the policy are then declined. Any other error means that the gate calls the policy
/// invalid, and nothing may be fetched under it.
public struct GateDeclines: Error, Hashable, Sendable {
  /// Why, in the gate's words.
  public var reason: ForeignText

  /// Makes a refusal.
  public init(_ reason: ForeignText) {
    self.reason = reason
  }
}

/// Thrown by an in-process gate in place of its own death, which would end this process too.
///
/// For filters whose death is known from elsewhere; one that really traps is tested through `exec:`.
public struct GateDied: Error, Hashable, Sendable {
  /// The number of the signal that would have ended it.
  public var signal: Int32

  /// Makes a death.
  public init(signal: Int32) {
    self.signal = signal
  }
}

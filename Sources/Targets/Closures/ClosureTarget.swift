public import HarnessModel

/// A gate in this process: a function that makes a filter of a policy.
///
///     ClosureTarget("my-filter") { policy in
///       let filter = try MyFilter(allowed: policy.entries)
///       return { url in filter.permits(url.bytes) ? .allow : .deny }
///     }
///
/// The function is called once for each change of policy. What it throws means that the policy is
/// invalid (`GateDeclines`: that policies of this kind are not supported); what the filter throws
/// is an error of its own. Both run on a thread of their own, so that a filter that hangs is noticed
/// and left behind. A filter that traps ends this whole process: test such a one through `exec:`.
public struct ClosureTarget: Target {
  /// Makes a filter of a policy.
  public typealias Gate = @Sendable (Policy) throws -> (URLText) throws -> GateDecision

  /// Makes of a policy what makes a filter of a conversation; without a conversation, that of the policy alone.
  ///
  /// The inner function is called once for each conversation. What it throws is the answer to all its questions.
  public typealias ContextGate =
    @Sendable (Policy) throws -> (FetchContext?) throws -> (URLText) throws -> GateDecision

  /// The name that reports show.
  public let id: TargetID
  /// What it says of itself.
  public let greeting: TargetGreeting
  /// What makes filters of policies and conversations.
  package let gate: ContextGate

  /// Makes a target of a function; by default it claims the whole base dialect.
  public init(
    id: TargetID, greeting: TargetGreeting, gate: @escaping Gate
  ) {
    self.id = id
    self.greeting = greeting
    self.gate = { policy in
      let filter = try gate(policy)
      return { _ in filter }
    }
  }

  /// Makes a target of a gate of the context rule, which should name the capability `context`.
  public init(
    id: TargetID, greeting: TargetGreeting, contextGate: @escaping ContextGate
  ) {
    self.id = id
    self.greeting = greeting
    gate = contextGate
  }

  /// Makes a target of a function under a name.
  public init(
    _ name: String, version: String = "", capabilities: Set<Capability> = Self.baseDialect,
    gate: @escaping Gate
  ) {
    self.init(
      id: TargetID(name),
      greeting: TargetGreeting(
        name: ForeignText(name), version: ForeignText(version), capabilities: capabilities),
      gate: gate)
  }

  /// Everything that the base dialect asks of a gate.
  public static let baseDialect: Set<Capability> = [
    .allow, .block, .subdomains, .subpaths, .unicodeEntries,
  ]

  /// Starts the thread; never fails.
  public func open(_ limits: TargetLimits) throws(TargetError) -> any TargetSession {
    ClosureSession(self, limits)
  }
}

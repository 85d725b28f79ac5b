public import HarnessModel

/// A gate in another process, in any language: an adapter that speaks the line protocol.
///
/// The adapter is started once and asked many questions; `docs/line-protocol.md` is its contract. It runs under a
/// guard, so that nothing it starts outlives it, and may die, hang or talk nonsense without harm to the
/// answers of other questions.
public struct ProcessTarget: Target {
  /// The name that reports show.
  public let id: TargetID
  /// The command and its arguments.
  public let command: [String]

  /// Makes a target of a command; its name is `exec:` and the command line unless another is given.
  public init(command: [String], id: TargetID? = nil) {
    self.command = command
    self.id = id ?? TargetID("exec:" + command.joined(separator: " "))
  }

  /// Whether the command is there and may be executed.
  public var isFound: Bool { (try? Command(command, id: id)) != nil }

  /// Starts the command and waits for its greeting.
  ///
  /// - Throws: `TargetError` if the command is missing, ends, is silent or says something else.
  public func open(_ limits: TargetLimits) throws(TargetError) -> any TargetSession {
    try ProcessSession(id: id, Command(command, id: id), limits)
  }
}

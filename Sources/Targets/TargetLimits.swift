/// How long and how much a target may take.
public struct TargetLimits: Hashable, Sendable {
  /// Milliseconds from start to greeting.
  public var greeting: Int
  /// Milliseconds for one question, counted from the moment the target could work on it.
  public var question: Int
  /// Milliseconds between a polite end and a forced one.
  public var grace: Int
  /// The largest line accepted from a target, in bytes.
  public var line: Int
  /// How many bytes of its error stream are kept.
  public var stderr: Int
  /// Restarts after which a target counts as lost.
  public var restarts: Int
  /// Resident memory of the target and everything it started, in MiB; 0 is no limit.
  public var memory: Int

  /// Makes limits; the defaults suit a local process.
  public init(
    greeting: Int = 10_000, question: Int = 2_000, grace: Int = 500, line: Int = 1 << 20,
    stderr: Int = 4_096, restarts: Int = 200, memory: Int = 2_048
  ) {
    self.greeting = greeting
    self.question = question
    self.grace = grace
    self.line = line
    self.stderr = stderr
    self.restarts = restarts
    self.memory = memory
  }
}

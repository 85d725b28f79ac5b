public import HarnessModel

/// A gate under test, reached through some adapter.
///
/// A target never sees what answer is expected of it.
public protocol Target: Sendable {
  /// The name that reports show.
  var id: TargetID { get }
  /// Starts it and waits for its greeting.
  ///
  /// - Throws: `TargetError` if it cannot be started, says nothing in time, or speaks nonsense.
  func open(_ limits: TargetLimits) throws(TargetError) -> any TargetSession
}

/// A running target: questions go in by batches and come back answered in the same order.
///
/// Sessions are used from one thread. A target's death, silence or nonsense becomes the answers of
/// the questions concerned; a session restarts what it can and goes on.
public protocol TargetSession: AnyObject {
  /// What the target said of itself.
  var greeting: TargetGreeting { get }
  /// Hands over questions and returns without waiting for their answers.
  func submit(_ batch: QuestionBatch)
  /// Waits for the oldest batch that was submitted and not collected.
  func collect() -> AnsweredBatch
  /// Has the session give up, as if the target were lost, once somebody says so.
  ///
  /// It is asked while the session waits, so that nobody who wants to stop waits for a target that hangs.
  func abandon(when isAbandoned: @escaping () -> Bool)
  /// Whether the target was given up: what is answered from then on says nothing about it.
  var isLost: Bool { get }
  /// Ends the target and everything it started.
  func close()
}

extension TargetSession {
  /// Nothing: most sessions wait for nobody.
  public func abandon(when isAbandoned: @escaping () -> Bool) {}
  /// Never: most sessions have nothing to lose.
  public var isLost: Bool { false }
}

/// Questions under one policy and, for gates of the context rule, in one conversation.
public struct QuestionBatch: Sendable {
  /// The policy to enforce.
  public var policy: Policy
  /// The conversation in which the URLs are asked for, each on its own; `nil` for a gate of policies alone.
  public var context: FetchContext?
  /// The URLs to decide, each on its own.
  public var urls: [URLText]

  /// Makes a batch.
  public init(policy: Policy, context: FetchContext? = nil, urls: [URLText]) {
    self.policy = policy
    self.context = context
    self.urls = urls
  }
}

/// The answers to a batch.
public struct AnsweredBatch: Sendable {
  /// What the target said to the policy.
  public var reply: PolicyReply
  /// One answer for each URL, in order.
  ///
  /// Under a rejected policy each is a denial with the code `config_error`, under a declined one each
  /// is declined.
  public var answers: [Answer]

  /// Makes answers.
  public init(reply: PolicyReply, answers: [Answer]) {
    self.reply = reply
    self.answers = answers
  }
}

public import HarnessModel

/// One question to a target with everything needed to judge its answer.
public struct Exchange: Sendable {
  /// What the policy permits; also gives readings and explanations on demand.
  public var oracle: Oracle
  /// The URL asked.
  public var url: URLText
  /// The techniques that made it.
  public var trail: [TechniqueID]
  /// What the policy permits for the URL.
  public var expectation: Expectation
  /// What the target answered.
  public var answer: Answer
  /// What the target said when it was given the policy.
  public var reply: PolicyReply
  /// The undisguised URL that was asked in the same policy, if it was.
  public var base: Base?
  /// What a law about several answers asked beside it, if one did.
  public var companions: Companions? {
    get { asked?.companions }
    set { asked = newValue.map(Asked.init) }
  }
  private var asked: Asked?

  /// The undisguised URL, what is permitted for it, and what the target answered.
  ///
  /// It never changes; it is a class because many exchanges share one.
  public final class Base: Sendable {
    /// The URL before any technique.
    public let url: URLText
    /// What the policy permits for it.
    public let expectation: Expectation
    /// What the target answered to it.
    public let answer: Answer

    /// Makes a base.
    public init(url: URLText, expectation: Expectation, answer: Answer) {
      self.url = url
      self.expectation = expectation
      self.answer = answer
    }
  }

  /// Companions are large and rare: behind a reference they cost other exchanges no more than a word.
  private final class Asked: Sendable {
    let companions: Companions

    init(_ companions: Companions) {
      self.companions = companions
    }
  }

  /// Makes an exchange; the expectation is taken from the oracle unless it is known already.
  public init(
    oracle: Oracle, url: URLText, trail: [TechniqueID] = [], expectation: Expectation? = nil,
    answer: Answer, reply: PolicyReply = .accepted, base: Base? = nil
  ) {
    self.oracle = oracle
    self.url = url
    self.trail = trail
    self.expectation = expectation ?? oracle.expectation(of: url)
    self.answer = answer
    self.reply = reply
    self.base = base
  }

  /// The policy in force.
  public var policy: Policy { oracle.policy }
}

/// A property that a target broke, with the smallest input that shows it.
public struct Finding: Hashable, Sendable {
  /// The kind of harm.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case bypass, evasion, differential, overblock, inconsistent, leak, crash, hang, flaky
    case deadEntry = "dead-entry"
    case badConfigAccepted = "bad-config-accepted"
    case protocolBreach = "protocol"
  }

  /// A policy and a URL that were asked together.
  public struct Input: Hashable, Sendable {
    /// The lists in force.
    public var policy: Policy
    /// The URL asked.
    public var url: URLText

    /// Makes an input.
    public init(policy: Policy, url: URLText) {
      self.policy = policy
      self.url = url
    }
  }

  /// Twelve lower-case hexadecimal digits of the fingerprint.
  public var id: String
  /// The property that was broken.
  public var property: PropertyID
  /// The property in a few plain words, such as "a suffix must start at a label boundary".
  public var title: String
  /// The kind of harm.
  public var kind: Kind
  /// The consequence.
  public var severity: SeverityClass
  /// CWE numbers that name the weakness.
  public var cwe: [Int]
  /// Published advisories of the same class.
  public var advisories: [String]
  /// The target.
  public var target: TargetID
  /// The techniques that the input which was hit still needs; `minimal` may do with others.
  public var trail: [TechniqueID]
  /// The smallest policy and URL found.
  public var minimal: Input
  /// The first policy and URL that showed it.
  public var original: Input
  /// For a relation between two answers: the plain URL that was asked beside the minimal one.
  public var base: URLText?
  /// Whether shrinking ended by itself; `false` if a limit or a flicker stopped it.
  public var isMinimal: Bool
  /// What the policy permits for the minimal input.
  public var expectation: Expectation
  /// What the target answered to the minimal input.
  public var answer: Answer
  /// Where each reader says the minimal URL goes.
  public var readings: [Reading]
  /// What happened and why it matters, in sentences.
  public var explanation: Prose
  /// The text that `gatecrash replay` takes.
  public var replay: String
  /// How many cases showed it.
  public var count: Int
  /// Up to five inputs that showed it: the smallest, the first, and three others.
  public var exemplars: [URLText]
  /// For the context rule: the conversation, and what the rule says of the minimal URL in it.
  public var context: ContextEvidence?

  /// Makes a finding.
  public init(
    id: String, property: PropertyID, title: String, kind: Kind, severity: SeverityClass,
    cwe: [Int], advisories: [String], target: TargetID, trail: [TechniqueID], minimal: Input,
    original: Input, base: URLText? = nil, isMinimal: Bool, expectation: Expectation, answer: Answer,
    readings: [Reading], explanation: Prose, replay: String, count: Int, exemplars: [URLText],
    context: ContextEvidence? = nil
  ) {
    self.id = id
    self.property = property
    self.title = title
    self.kind = kind
    self.severity = severity
    self.cwe = cwe
    self.advisories = advisories
    self.target = target
    self.trail = trail
    self.minimal = minimal
    self.original = original
    self.base = base
    self.isMinimal = isMinimal
    self.expectation = expectation
    self.answer = answer
    self.readings = readings
    self.explanation = explanation
    self.replay = replay
    self.count = count
    self.exemplars = exemplars
    self.context = context
  }
}

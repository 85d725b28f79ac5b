public import HarnessModel

/// A question that a law about several answers wants asked beside the one it speaks of.
public struct Companion: Hashable, Sendable {
  /// The lists in force.
  public var policy: Policy
  /// The URL asked.
  public var url: URLText

  /// Makes a question.
  public init(policy: Policy, url: URLText) {
    self.policy = policy
    self.url = url
  }

  /// Whether two questions stand under the same lists.
  public func standsUnderTheLists(of other: borrowing Companion) -> Bool { policy == other.policy }
}

/// The questions that a law asked beside an exchange, and what became of them.
public struct Companions: Sendable {
  /// Who asks, and which of the questions that the law could ask.
  public struct Request: Hashable, Sendable {
    /// The law.
    public var property: PropertyID
    /// The law's own choices.
    public var turn: Companions.Turn

    /// Makes a request.
    public init(property: PropertyID, turn: Companions.Turn) {
      self.property = property
      self.turn = turn
    }
  }

  /// Who asked.
  public var request: Request
  /// The questions, in the order in which they were asked.
  public var questions: [Companion]
  /// What the target said to the policy of each.
  public var replies: [PolicyReply]
  /// What the target answered to each.
  public var answers: [Answer]

  /// Puts questions and answers together.
  public init(request: Request, questions: [Companion], replies: [PolicyReply], answers: [Answer]) {
    self.request = request
    self.questions = questions
    self.replies = replies
    self.answers = answers
  }

  /// The verdicts in order, or `nil` unless the target took every policy and decided every question.
  ///
  /// A gate may refuse a policy for its own reasons, such as a limit on entries; then nothing follows.
  var verdicts: [Verdict]? {
    guard !questions.isEmpty, answers.count == questions.count,
      replies.allSatisfy({ $0 == .accepted })
    else { return nil }
    let verdicts = answers.compactMap(\.verdict)
    return verdicts.count == answers.count ? verdicts : nil
  }
}

public import HarnessModel

/// A fetch that a transcript tells of, judged after the fact.
public struct FetchRecord: Hashable, Sendable {
  /// What became of the fetch.
  public enum Outcome: Hashable, Sendable {
    /// A page came back.
    case served
    /// The request was made and failed with this code.
    case failed(ForeignText)
    /// The gate refused with this code.
    case refused(ForeignText)
    /// The transcript has no result.
    case unknown
  }

  /// How the fetch is to be seen.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The conversation gave the URL.
    case explained
    /// The conversation gave it under one reading of the rules and not under another.
    case contested
    /// What was said before the response is not in the transcript, so nothing can be said.
    case noPrompt = "no-prompt"
    /// The call has neither URL nor result: it was cut off before its URL, or nobody took it.
    case cutOff = "cut-off"
    /// The gate refused it, as it should or may.
    case refused
    /// Only normalisation makes it a URL of the conversation.
    case lenient
    /// Nothing that counts gave the URL, and it was fetched.
    case unexplained
    /// Another rule forbids it, and it was fetched.
    case forbidden
    /// The conversation gave it, and the gate said that it didn't.
    case overblocked

    /// Whether an audit fails by it.
    public var isFinding: Bool {
      switch self {
      case .explained, .contested, .noPrompt, .cutOff, .refused: false
      case .lenient, .unexplained, .forbidden, .overblocked: true
      }
    }
  }

  /// Where the call stands.
  public var position: ConversationPosition
  /// The identifier of the call.
  public var id: ForeignText
  /// The URL that was asked for; nil if the input has none.
  public var url: URLText?
  /// What became of it.
  public var outcome: Outcome
  /// What the rules permit, with witness or counterexample; nil without a URL.
  public var ruling: ContextRuling?
  /// How the fetch is to be seen.
  public var verdict: Verdict
  /// N: how many different requests could have been made instead.
  public var choices: Int
  /// What the fetch may have told an observer, in bits; 0 if it was refused.
  public var bits: Double
}

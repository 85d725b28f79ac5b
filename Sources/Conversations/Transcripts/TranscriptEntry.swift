public import HarnessModel

/// One conversation of a transcript, as far as the file tells of it.
public struct TranscriptEntry: Hashable, Sendable {
  /// The line on which it begins, counted from 1.
  public var line: Int
  /// The `custom_id` of a batch, else the identifier of the message, if there is one.
  public var name: ForeignText?
  /// What was said.
  public var conversation: Conversation
  /// Whether the file has what was said before the response; without it most URLs have no witness.
  public var hasPrompt: Bool
  /// The first message that this entry adds: earlier ones are history, which other entries tell of.
  public var firstNew: Int
  /// The fetches that the server counted in the response, or nil if it doesn't say.
  public var countedFetches: Int?
  /// Whether the response ended; a stream may be cut off.
  public var isComplete: Bool

  /// Makes an entry.
  public init(
    line: Int, name: ForeignText? = nil, conversation: Conversation, hasPrompt: Bool, firstNew: Int = 0,
    countedFetches: Int? = nil, isComplete: Bool = true
  ) {
    self.line = line
    self.name = name
    self.conversation = conversation
    self.hasPrompt = hasPrompt
    self.firstNew = firstNew
    self.countedFetches = countedFetches
    self.isComplete = isComplete
  }

  /// The same entry with what was said before it.
  public func with(prompt: Conversation) -> TranscriptEntry {
    var entry = self
    entry.conversation = Conversation(
      system: prompt.system, tools: prompt.tools, turns: prompt.turns + conversation.turns)
    entry.firstNew += prompt.turns.count
    entry.hasPrompt = true
    return entry
  }
}

/// What is wrong with a transcript, and on which line.
public struct TranscriptProblem: Error, Hashable {
  /// What can be done about a problem depends on its kind.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The file is no transcript.
    case format
    /// An object or event is larger than the limit.
    case tooLarge = "too-large"
    /// The file ends too early.
    case cutOff = "cut-off"
    /// One object is not what it should be; what follows can be read.
    case content
  }

  /// The kind.
  public var kind: Kind
  /// The line, counted from 1.
  public var line: Int
  /// The member in question, or empty.
  public var place: String
  /// The problem, to be put after the place.
  public var text: String

  /// Makes a problem.
  public init(_ kind: Kind, line: Int, place: String = "", text: String) {
    self.kind = kind
    self.line = line
    self.place = place
    self.text = text
  }
}

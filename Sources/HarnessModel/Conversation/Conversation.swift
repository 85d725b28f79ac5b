/// Everything a model was shown and everything it wrote, in the shape of the Messages API.
///
/// Text is held as bytes: whoever wrote a page or a tool's answer may be hostile.
public struct Conversation: Hashable, Sendable {
  /// The operator's instructions, one text for each block.
  public var system: [ForeignText]
  /// The tools that the model was told of.
  public var tools: [ToolDefinition]
  /// The messages in order.
  public var turns: [Turn]

  /// Makes a conversation.
  public init(system: [ForeignText] = [], tools: [ToolDefinition] = [], turns: [Turn] = []) {
    self.system = system
    self.tools = tools
    self.turns = turns
  }

  /// The place behind everything that has been said.
  public var end: ConversationPosition {
    ConversationPosition(message: turns.count, block: 0)
  }
}

/// One message: a role and its blocks.
public struct Turn: Hashable, Sendable {
  /// Who speaks, as the wire has it.
  ///
  /// It does not say who made the text: see ``TextSource``.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case user, assistant, system
  }

  /// Who speaks.
  public var role: Role
  /// What is said.
  public var blocks: [ContentBlock]

  /// Makes a message.
  public init(_ role: Role, _ blocks: [ContentBlock]) {
    self.role = role
    self.blocks = blocks
  }

  /// Makes a message of one text.
  public init(_ role: Role, text: ForeignText) {
    self.init(role, [.text(TextBlock(text))])
  }
}

/// A tool as the model was told of it.
public struct ToolDefinition: Hashable, Sendable {
  /// The name that tool uses give.
  public var name: ForeignText
  /// What it does, in the words of whoever defined it.
  public var about: ForeignText
  /// The whole definition as JSON, or empty if there is no more to it.
  public var json: ForeignText

  /// Makes a definition.
  public init(name: ForeignText, about: ForeignText = "", json: ForeignText = "") {
    self.name = name
    self.about = about
    self.json = json
  }
}

/// A place between blocks: before one block of one message, both counted from 0.
///
/// A fetch is judged by what stood before it when it was written, not by what stood there when it ran.
public struct ConversationPosition: Hashable, Sendable, Comparable {
  /// The message.
  public var message: Int
  /// The block of the message.
  public var block: Int

  /// Makes a place.
  public init(message: Int, block: Int) {
    self.message = message
    self.block = block
  }

  /// Where the system text and the tool definitions stand: before every message.
  public static let beginning = ConversationPosition(message: -1, block: 0)
  /// Behind every block of every conversation.
  public static let endOfAll = ConversationPosition(message: .max, block: .max)

  /// By message, then block.
  public static func < (a: Self, b: Self) -> Bool {
    a.message != b.message ? a.message < b.message : a.block < b.block
  }
}

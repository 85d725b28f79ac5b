public import HarnessModel
internal import URLStandard

/// The URLs that a conversation makes fetchable: certainly (`must`), or under some reading (`may`).
///
/// Messages are added at the end, one block at a time if need be, and nothing is read twice. A question may be
/// asked as of any earlier place: what came later doesn't count then.
///
/// `must` is a part of `may`. Text whose source is forbidden contributes nothing; text of an unspecified source
/// contributes to `may` alone.
public struct AdmittedSets: Sendable {
  /// The rules that say which sources count.
  public let rules: ContextRules
  /// The place behind everything added so far.
  public internal(set) var end = ConversationPosition(message: 0, block: 0)

  var labeller = Labeller()
  var table = AdmissionTable()
  /// The runs that gave URLs, in order, for witnesses.
  var runs: [LabelledText.Run] = []
  /// The runs whose source is forbidden, in order, for explanations.
  var forbidden: [LabelledText.Run] = []
  /// Where summaries stand.
  var compactions: [ConversationPosition] = []
  /// Where content stands that may hold URLs and cannot be read here.
  var unreadable: [ConversationPosition] = []
  /// The fetches that were asked for.
  var fetches: [FetchUse] = []
  /// The parser's record, kept for its storage.
  var record = URLRecord()

  /// A call of the fetch tool, and what is known of its result.
  struct FetchUse: Sendable {
    var id: ForeignText
    var position: ConversationPosition
    var failed: ConversationPosition?
  }

  /// Makes the sets of a conversation that has not begun.
  public init(rules: ContextRules = ContextRules()) {
    self.rules = rules
  }

  /// Makes the sets of a conversation.
  public init(_ conversation: Conversation, rules: ContextRules = ContextRules()) {
    self.init(rules: rules)
    addPreamble(of: conversation)
    for turn in conversation.turns { append(turn) }
  }

  /// Adds system text and tool definitions, which stand before all messages.
  public mutating func addPreamble(of conversation: Conversation) {
    var labelled: [LabelledText.Run] = []
    labeller.labelPreamble(of: conversation) { labelled.append($0) }
    for run in labelled { add(run) }
  }

  /// Adds a message at the end.
  public mutating func append(_ turn: Turn) {
    if end.block > 0 { end = ConversationPosition(message: end.message + 1, block: 0) }
    for block in turn.blocks { append(block, turn.role) }
    end = ConversationPosition(message: end.message + 1, block: 0)
  }

  /// Adds a block at the end of the message that goes on; `append(_:)` of a message begins the next one.
  public mutating func append(_ block: ContentBlock, _ role: Turn.Role) {
    switch block {
    case .compaction: compactions.append(end)
    case .serverToolUse(let use) where use.name == "web_fetch":
      fetches.append(FetchUse(id: use.id, position: end))
    case .webFetchToolResult(let result):
      if case .failure = result.outcome, let index = fetches.lastIndex(where: { $0.id == result.toolUseID }) {
        fetches[index].failed = end
      }
    default: break
    }
    var labeller = Labeller()
    swap(&labeller, &self.labeller)
    labeller.label(block, role, end) { add($0) }
    swap(&labeller, &self.labeller)
    end.block += 1
  }

  /// Ends the message to which blocks were added one by one.
  public mutating func endTurn() {
    end = ConversationPosition(message: end.message + 1, block: 0)
  }
}

public import HarnessModel

/// The text of a conversation in runs, each with who put it there and where it stands.
///
/// A URL lies inside of one run: nothing joins across runs.
public struct LabelledText: Sendable {
  /// A stretch of text of one source, in one field of one block.
  public struct Run: Hashable, Sendable {
    /// Who put it there.
    public var source: TextSource
    /// The message and block.
    public var position: ConversationPosition
    /// The field.
    public var field: TextField
    /// The text.
    public var text: ForeignText
    /// How the text is to be read.
    public var form: Form
    /// The address of the page it is from, against which relative links resolve.
    public var base: ForeignText?
    /// The input of the call, where the text is the call's own error: what that repeats, the model wrote.
    public var repeats: ForeignText?

    /// Makes a run.
    public init(
      source: TextSource, position: ConversationPosition, field: TextField, text: ForeignText,
      form: Form = .prose, base: ForeignText? = nil, repeats: ForeignText? = nil
    ) {
      self.source = source
      self.position = position
      self.field = field
      self.text = text
      self.form = form
      self.base = base
      self.repeats = repeats
    }
  }

  /// How the text of a run is to be read.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Text with URLs somewhere in it.
    case prose
    /// Text of a server tool, in which an ellipsis means that something was cut.
    case excerpt
    /// The same, and known to have been cut at its end.
    case cutExcerpt
    /// One URL.
    case url
    /// One URL, at which a redirect may have ended.
    case finalURL
    /// Content that nobody here can read; the text is empty.
    case unreadable
  }

  /// The runs in the order in which the model met them.
  public private(set) var runs: [Run] = []

  /// Labels a whole conversation.
  public init(_ conversation: Conversation) {
    var labeller = Labeller()
    labeller.label(conversation) { runs.append($0) }
  }
}

/// Where a stretch of text stands in a conversation: message, block, field, bytes.
public struct TextPlace: Hashable, Sendable {
  /// The message and the block, both counted from 0; message -1 is system text and tool definitions.
  public var position: ConversationPosition
  /// The field of the block.
  public var field: TextField
  /// The bytes of the field's text.
  public var range: Range<Int>

  /// Makes a place.
  public init(position: ConversationPosition, field: TextField, range: Range<Int>) {
    self.position = position
    self.field = field
    self.range = range
  }
}

/// The field of a block that holds a text, such as `content[1].text`.
public struct TextField: Hashable, Sendable, CustomStringConvertible {
  /// What the field is called on the wire; a number stands where `#` does, first the outer one.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case text
    case citedText = "citations[#].cited_text"
    case citedTitle = "citations[#].document_title"
    case citedURL = "citations[#].url"
    case thinking
    case input
    case part = "content[#].text"
    case partInner = "content[#].content[#].text"
    case hitURL = "content[#].url"
    case partTitle = "content[#].title"
    case hitSnippet = "content[#].snippet"
    case pageURL = "content.url"
    case pageTitle = "content.content.title"
    case pageData = "content.content.source.data"
    case pagePart = "content.content.source.content[#].text"
    case stdout = "content.stdout"
    case stderr = "content.stderr"
    case file = "content.content[#].file_id"
    case errorMessage = "content.message"
    case documentData = "source.data"
    case documentPart = "source.content[#].text"
    case documentURL = "source.url"
    case documentTitle = "title"
    case documentContext = "context"
    case partDocumentData = "content[#].source.data"
    case summary = "content"
    case systemText = "system[#].text"
    case toolAbout = "tools[#].description"
    case toolJSON = "tools[#]"
    case unknown = "*"
  }

  /// The name.
  public var name: Name
  /// The first number, or -1.
  public var outer: Int
  /// The second number, or -1.
  public var inner: Int

  /// Makes a field.
  public init(_ name: Name, _ outer: Int = -1, _ inner: Int = -1) {
    self.name = name
    self.outer = outer
    self.inner = inner
  }

  /// The path of the field, with its numbers.
  public var description: String {
    var numbers = [outer, inner].filter { $0 >= 0 }[...]
    return name.rawValue.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      .reduce(into: "") { path, piece in
        if !path.isEmpty { path += numbers.popFirst().map(String.init) ?? "" }
        path += piece
      }
  }
}

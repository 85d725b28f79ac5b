public import HarnessModel

/// A target as users name it on the command line and in files.
public enum TargetReference: Hashable, Sendable {
  /// A gate that comes with the tool, such as `builtin:reference`.
  case builtin(String)
  /// A command that speaks the line protocol, such as `exec:python3 adapter.py`.
  case exec([String])

  /// Why a text names no target.
  public enum Malformed: Error, Hashable, Sendable {
    /// It begins with none of the known kinds.
    case unknownKind(ForeignText)
    /// There is nothing behind the kind.
    case empty(ForeignText)
    /// A quotation mark is not closed.
    case openQuote(ForeignText)
    /// The kind is not supported by this version.
    case unsupported(ForeignText)

    /// The error as a sentence with what to try.
    public var prose: Prose {
      switch self {
      case .unknownKind(let text):
        "\(text) names no target. Write builtin:NAME or exec:COMMAND; `gatecrash targets` lists the names."
      case .empty(let text):
        "\(text) stops too early. Write builtin:NAME or exec:COMMAND."
      case .openQuote(let text):
        "The command line in \(text) has a quotation mark that is not closed."
      case .unsupported(let text):
        "\(text): targets behind HTTP are not supported. Write an adapter and name it with exec:COMMAND."
      }
    }
  }

  /// Reads `builtin:NAME` or `exec:COMMAND`; the command line is split as a shell splits words.
  ///
  /// - Throws: `Malformed` if the text is neither.
  public init(_ text: String) throws(Malformed) {
    let bytes = Array(text.utf8)
    let foreign = ForeignText(bytes: bytes)
    if text.hasPrefix("http://") || text.hasPrefix("https://") { throw .unsupported(foreign) }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { throw .unknownKind(foreign) }
    let rest = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    switch String(decoding: bytes[..<colon], as: UTF8.self) {
    case "builtin":
      guard !rest.isEmpty else { throw .empty(foreign) }
      self = .builtin(rest)
    case "exec":
      guard let words = ShellWords.split(rest) else { throw .openQuote(foreign) }
      guard !words.isEmpty else { throw .empty(foreign) }
      self = .exec(words)
    default: throw .unknownKind(foreign)
    }
  }
}

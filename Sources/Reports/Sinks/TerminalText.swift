public import HarnessModel

/// Text that may be written to a terminal or a plain log: the only kind those writers take.
///
/// Whatever is treacherous is written as `\u{202E}`, and a byte that is not UTF-8 as `\xNN`. In
/// foreign text every character beyond ASCII is escaped as well, because a look-alike would pass for
/// the real thing. No bytes below U+0020 but the line feeds of our own layout, no U+007F to U+009F
/// and no format characters come out.
public struct TerminalText: Hashable, Sendable {
  /// The encoded text.
  public private(set) var string: String

  /// Encodes text of ours: treacherous characters are escaped, letters stay.
  public init(_ ours: String) {
    string = Self.encode(Array(ours.utf8), keepingLetters: true)
  }

  /// Encodes foreign text to printable ASCII.
  public init(_ foreign: some Hostile) {
    string = Self.encode(foreign.bytes, keepingLetters: false)
  }

  /// Encodes sentences with foreign parts.
  public init(_ prose: Prose) {
    string = prose.parts.map { part in
      switch part {
      case .ours(let text): TerminalText(text).string
      case .foreign(let text): TerminalText(text).string
      }
    }.joined()
  }

  init(encoded: String) {
    string = encoded
  }

  private static func encode(_ bytes: [UInt8], keepingLetters: Bool) -> String {
    let glyphs = Glyph.split(bytes)
    var out = ""
    out.reserveCapacity(bytes.count)
    for (index, glyph) in glyphs.enumerated() {
      switch glyph {
      case .plain("\\") where looksEscaped(glyphs, after: index): out += "\\u{5C}"
      case .plain(let scalar): out.unicodeScalars.append(scalar)
      case .letter(let point) where keepingLetters: out.unicodeScalars.append(point.scalar)
      case .letter(let point), .named(let point): out += escape(point.scalar)
      case .stray(let byte): out += Glyph.escape(byte)
      }
    }
    return out
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Whether a backslash begins what would read as one of our escapes.
  private static func looksEscaped(_ glyphs: [Glyph], after index: Int) -> Bool {
    guard index + 1 < glyphs.count else { return false }
    return glyphs[index + 1] == .plain("u") || glyphs[index + 1] == .plain("x")
  }
}

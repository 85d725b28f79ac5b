import Encodings
import HarnessModel

/// A piece of markup.
///
/// Whatever is not a literal in our source gets in only through an encoder.
struct HTML: Hashable, Sendable {
  /// The markup.
  fileprivate(set) var text: String

  /// Joins pieces without anything between them.
  init(_ pieces: some Sequence<HTML>) {
    text = pieces.lazy.map(\.text).joined()
  }

  /// The size as UTF-8.
  var byteCount: Int { text.utf8.count }

  static func + (a: HTML, b: HTML) -> HTML { HTML([a, b]) }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Takes literals as markup.
  ///
  /// They are `StaticString`s, so no computed string can be one.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) {
      text += literal.description
    }

    mutating func appendInterpolation(_ html: HTML) {
      text += html.text
    }

    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { text += piece.text }
    }

    mutating func appendInterpolation(_ html: HTML?) {
      text += html?.text ?? ""
    }

    /// A number, grouped by thousands.
    mutating func appendInterpolation(_ number: Int) {
      text += Count.grouped(number)
    }

    /// Words of ours, escaped all the same.
    mutating func appendInterpolation(_ ours: String) {
      text += HTMLText.escape(ours)
    }

    /// A value of an attribute in double quotes.
    mutating func appendInterpolation(attribute value: String) {
      text += HTMLText.escape(value)
    }

    /// The hash source of our own style sheet: base64 and quotes that must stay quotes.
    mutating func appendInterpolation(styleHash sheet: StaticString) {
      text += "'sha256-" + Base64.encode(SHA256.hash(Array(sheet.description.utf8))) + "'"
    }

    /// Foreign text as code, every hostile code point by name.
    mutating func appendInterpolation(_ foreign: some Hostile) {
      text += HTML.code(foreign).text
    }

    /// Sentences with foreign parts.
    mutating func appendInterpolation(_ prose: Prose) {
      for part in prose.parts {
        switch part {
        case .ours(let words): appendInterpolation(words)
        case .foreign(let foreign): appendInterpolation(foreign)
        }
      }
    }
  }

  init(stringLiteral value: StaticString) {
    text = value.description
  }

  init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }
}

extension HTML {
  /// Foreign text as code, cut in the middle where it is longer than `limit` characters.
  static func code(_ foreign: some Hostile, limit: Int = 240) -> HTML {
    "<code dir=\"ltr\"><bdi>\(visible(foreign, limit: limit))</bdi></code>"
  }

  /// A long name of ours that may be broken after a slash, a colon or an underscore.
  static func breakable(_ name: String) -> HTML {
    var html: HTML = ""
    var piece = ""
    for character in name {
      piece.append(character)
      guard character == "/" || character == ":" || character == "_" else { continue }
      html = "\(html)\(piece)<wbr>"
      piece = ""
    }
    return "\(html)\(piece)"
  }

  /// Foreign text with every hostile code point by name, without an element around it.
  static func visible(_ foreign: some Hostile, limit: Int = 240) -> HTML {
    visible(Glyph.split(foreign.bytes), limit: limit)
  }

  /// Glyphs with every hostile code point by name.
  static func visible(_ glyphs: [Glyph], limit: Int = 240) -> HTML {
    var html: HTML = ""
    if glyphs.isEmpty { return "<span class=\"cp\">[empty]</span>" }
    if glyphs.count <= limit {
      html.text = HTMLText.render(glyphs[...])
    } else {
      let tail = limit / 4
      html.text = HTMLText.render(glyphs[..<(limit - tail)])
      html = "\(html)<span class=\"cut\">[\(glyphs.count - limit) characters left out]</span>"
      html.text += HTMLText.render(glyphs[(glyphs.count - tail)...])
    }
    return html
  }
}

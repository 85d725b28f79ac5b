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

    mutating func appendInterpolation(_ number: Int) {
      text += String(number)
    }

    /// Words of ours, escaped all the same.
    mutating func appendInterpolation(_ ours: String) {
      text += HTMLText.escape(ours)
    }

    /// A value of an attribute in double quotes.
    mutating func appendInterpolation(attribute value: String) {
      text += HTMLText.escape(value)
    }
  }

  init(stringLiteral value: StaticString) {
    text = value.description
  }

  init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }
}

import HarnessModel

/// Escaping for HTML text and double-quoted attribute values.
enum HTMLText {
  /// Writes treacherous characters as `[U+202E]` and the five markup characters as references.
  static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars { append(scalar, to: &out) }
    return out
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout String) {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "'": out += "&#39;"
    default:
      let point = CodePoint(scalar: scalar)
      if point.isTreacherous {
        out += "[" + point.number + "]"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
  }

  /// Writes foreign text: printable ASCII as it is, letters one by one with their names, the rest by name.
  ///
  /// Each letter beyond ASCII is an isolate of its own, so right-to-left letters can't reorder what
  /// stands around them. Repeated characters are named once, with their number.
  static func render(_ glyphs: ArraySlice<Glyph>) -> String {
    var out = ""
    var index = glyphs.startIndex
    while index < glyphs.endIndex {
      let glyph = glyphs[index]
      let run = glyphs[index...].prefix { $0 == glyph }.count
      switch glyph {
      case .plain(" ") where isConspicuous(spaceAt: index, run: run, in: glyphs):
        out += token("U+0020 SPACE", run)
      case .plain(let scalar):
        append(scalar, to: &out)
        index += 1
        continue
      case .letter(let point):
        out += "<bdi class=\"l\" title=\"" + escape(point.description) + "\">"
        out.unicodeScalars.append(point.scalar)
        out += "</bdi>"
        index += 1
        continue
      case .named(let point): out += token(point.description, run)
      case .stray(let byte): out += token("byte " + Glyph.escape(byte), run)
      }
      index += run
    }
    return out
  }

  private static func token(_ name: String, _ count: Int) -> String {
    "<span class=\"cp\">[" + escape(name) + (count > 1 ? " \u{D7}" + String(count) : "") + "]</span>"
  }

  /// Whether HTML would swallow a space: at an edge, or one of several.
  private static func isConspicuous(spaceAt index: Int, run: Int, in glyphs: ArraySlice<Glyph>) -> Bool {
    run > 1 || index == glyphs.startIndex || index == glyphs.endIndex - 1
  }
}

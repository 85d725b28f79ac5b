import HarnessModel

/// Escaping for HTML text and double-quoted attribute values.
enum HTMLText {
  /// Writes treacherous characters as `U+202E` and the five markup characters as references.
  static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
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
    return out
  }
}

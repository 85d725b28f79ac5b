/// Writes hostile text so that a log shows it and nothing acts on it.
package enum SafeText {
  /// Printable ASCII as it is; code points as `\u{…}`; bytes that are no UTF-8 as `\x…`; a backslash doubled.
  package static func ascii(_ text: some Hostile) -> String {
    var written = ""
    guard let string = text.string else {
      for byte in text.bytes { append(Unicode.Scalar(byte), isByte: byte >= 0x80, to: &written) }
      return written
    }
    for scalar in string.unicodeScalars { append(scalar, isByte: false, to: &written) }
    return written
  }

  /// Our words as they are, and the foreign ones as above.
  package static func ascii(_ prose: Prose) -> String {
    prose.parts.map { part in
      switch part {
      case .ours(let text): text
      case .foreign(let text): ascii(text)
      }
    }.joined()
  }

  private static func append(_ scalar: Unicode.Scalar, isByte: Bool, to text: inout String) {
    let number = String(scalar.value, radix: 16, uppercase: true)
    switch scalar {
    case "\\": text += "\\\\"
    case " "..."~" where !isByte: text.unicodeScalars.append(scalar)
    default: text += isByte ? "\\x\(number)" : "\\u{\(number)}"
    }
  }
}

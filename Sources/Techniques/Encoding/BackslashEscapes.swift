import Choices
import HarnessModel

/// Writes a letter of the host as an escape of some programming language.
///
/// Text copied out of source code or JSON may still hold escapes. To the URL Standard the backslash ends
/// the host; whoever unescapes first sees the name.
///
///     https://example.com/   becomes   https://\145xample.com/
enum BackslashEscapes: Technique {
  static let id = TechniqueID("encoding", "backslash-escapes")
  static let catalogue = [241]
  static let start = Start.both

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = draft.host
    let places = host.positions { $0.isLetter || $0 == UInt8(ascii: ".") }
    try demand(!places.isEmpty)
    if try draw.flag() {
      draft.host = host.replacing(\.isLetter) { letter, host in
        host.append(UInt8(ascii: "\\"))
        host.append(letter)
      }
      return
    }
    let place = try draw.pick(places)
    let byte = host[place]
    let escape: String
    switch try draw.below(5) {
    case 0: escape = #"\"# + String(byte, radix: 8)
    case 1: escape = #"\u00"# + String(byte, radix: 16)
    case 2: escape = #"\x"# + String(byte, radix: 16)
    case 3: escape = #"\u{"# + String(byte, radix: 16) + "}"
    default: escape = #"\"# + String(Character(Unicode.Scalar(byte)))
    }
    draft.host = host.replacing(at: place, with: escape.utf8)
  }
}

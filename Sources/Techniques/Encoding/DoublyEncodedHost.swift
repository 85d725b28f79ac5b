import Choices
import HarnessModel

/// Percent-encodes a letter of the host, and the percent sign of it once more.
///
/// A percent sign that is left after decoding makes the host invalid. A filter that decodes until nothing
/// changes sees a plain name there.
///
///     https://example.com/   becomes   https://%2565xample.com/
enum DoublyEncodedHost: Technique {
  static let id = TechniqueID("encoding", "doubly-encoded-host")
  static let catalogue = [236]
  static let start = Start.both

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = draft.host
    let places = host.positions { $0.isLetter || $0 == UInt8(ascii: ".") }
    try demand(!places.isEmpty && !host.isBracketed)
    let place = try draw.pick(places)
    let depth = 1 + (try draw.below(3))
    let code = host[place].percentEncoded().dropFirst()
    draft.host = host.replacing(
      at: place, with: "%".utf8 + Array("25".utf8).repeated(depth) + code)
  }
}

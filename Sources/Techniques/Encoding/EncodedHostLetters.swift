import Choices
import HarnessModel

/// Percent-encodes letters of the host.
///
/// The URL Standard decodes the host before it looks at it. A filter that compares text finds neither the
/// listed name nor the blocked one.
///
///     https://example.com/   becomes   https://%65xample.com/
enum EncodedHostLetters: Technique {
  static let id = TechniqueID("encoding", "encoded-host-letters")
  static let catalogue = [232]
  static let start = Start.both

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = draft.host
    let places = host.positions { $0.isLetter || $0.isDigit }
    try demand(!places.isEmpty && !host.isBracketed)
    let which = try draw.below(places.count + 1)
    let style = try draw.below(3)
    if which < places.count {
      let byte = host[places[which]]
      let spelled = (style == 2 ? byte.uppercasedASCII : byte).percentEncoded(uppercase: style == 1)
      draft.host = host.replacing(at: places[which], with: spelled)
    } else {
      draft.host = host.replacing { byte in
        byte.isLetter || byte.isDigit
      } by: { byte, host in
        host.append(percentEncoded: style == 2 ? byte.uppercasedASCII : byte, uppercase: style == 1)
      }
    }
  }
}

import Choices
import HarnessModel

/// Percent-encodes the UTF-8 of characters that map to those of the host.
///
/// The client decodes the bytes, then maps wide letters and ideographic dots to plain ones. A filter has to
/// do both, in this order, to see the name.
///
///     https://example.com/   becomes   https://example%E3%80%82com/
enum EncodedWideCharacters: Technique {
  static let id = TechniqueID("encoding", "encoded-wide-characters")
  static let catalogue = [234]
  static let start = Start.both

  /// U+3002, U+FF0E and U+FF61, which UTS #46 maps to a full stop.
  private static let dots: [[UInt8]] = [[0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x8E], [0xEF, 0xBD, 0xA1]]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = draft.host
    try demand(!host.isBracketed)
    let uppercase = try !draw.flag()
    if host.contains(where: { $0 >= 0x80 }) {
      draft.host = host.replacing({ $0 >= 0x80 }, by: { $1.append(percentEncoded: $0, uppercase: uppercase) })
      return
    }
    let replaces = try !draw.flag()
    let places = host.positions { $0 == UInt8(ascii: ".") || (!replaces && $0.isLetter) }
    try demand(!places.isEmpty)
    let place = try draw.pick(places)
    let wide: [UInt8]
    if host[place] == UInt8(ascii: "."), replaces {
      wide = try draw.pick(dots)
    } else if host[place].isLetter {
      wide = [0xEF, 0xBD, (host[place] | 0x20) - 0x61 + 0x81]
    } else {
      wide = [0xC2, 0xAD, host[place]]
    }
    draft.host = host.replacing(
      at: place,
      with: wide.replacing({ $0 >= 0x80 }, by: { $1.append(percentEncoded: $0, uppercase: uppercase) }))
  }
}

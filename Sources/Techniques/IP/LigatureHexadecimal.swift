import Choices
import HarnessModel

/// Writes hexadecimal digits of an IPv6 address as a ligature or as wide letters.
///
/// The URL Standard does not map addresses in brackets and refuses them. Software that normalises the whole
/// URL first makes plain digits of them.
///
///     https://127.0.0.1/   becomes   https://[::\u{fb00}\u{fb00}:7f00:1]/
enum LigatureHexadecimal: Technique {
  static let id = TechniqueID("ip", "ligature-hexadecimal")
  static let catalogue = [227]
  static let claim = Claim.noHost

  private static func ligated(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      if byte == UInt8(ascii: "f"), result.last == byte {
        result.removeLast()
        result += "\u{FB00}".utf8
      } else {
        result.append(byte)
      }
    }
    return result
  }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var text: [UInt8]
    if draft.host.isBracketed {
      text = AddressText.serialized(try draft.requireIPv6())
    } else {
      let (high, low) = AddressText.halves(try draft.requireIPv4())
      text = "::ffff:".utf8 + high + ":".utf8 + low
    }
    let ligated = ligated(text)
    if ligated != text, try !draw.flag() {
      text = ligated
    } else {
      let digits = text.indices.filter { text[$0] != UInt8(ascii: ":") }
      let place = try draw.pick(digits)
      let offset: UInt32 = 0xFEE0
      guard let wide = Unicode.Scalar(UInt32(text[place]) + offset) else { throw .unsatisfied }
      text = text.replacing(at: place, with: String(Character(wide)).utf8)
    }
    draft.host = "[".utf8 + text + "]".utf8
  }
}

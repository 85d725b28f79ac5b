import Choices
import HarnessModel

/// Spells an IPv6 address in full, in upper case, or with other zeros left out.
///
/// There are hundreds of spellings for one address. A filter that compares text knows one.
///
///     https://[::1]/   becomes   https://[0:0:0:0:0:0:0:1]/
enum IPv6Spelling: Technique {
  static let id = TechniqueID("ip", "ipv6-spelling")
  static let catalogue = [228]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let pieces = try draft.requireIPv6()
    let text: [UInt8]
    switch try draw.below(7) {
    case 0: text = AddressText.full(pieces)
    case 1: text = AddressText.full(pieces, digits: 4)
    case 2: text = AddressText.full(pieces, digits: 4).uppercasedASCII
    case 3: text = AddressText.serialized(pieces).uppercasedASCII
    case 4: text = AddressText.full(Array(pieces[..<6])) + ":".utf8 + AddressText.dotted(pieces)
    case 5:
      let zeros = pieces.indices.filter { pieces[$0] == 0 }
      let gap = try draw.pick(zeros)
      text =
        AddressText.full(Array(pieces[..<gap])) + "::".utf8 + AddressText.full(Array(pieces[(gap + 1)...]))
    default:
      let serialized = AddressText.serialized(pieces)
      try demand(serialized.starts(with: "::".utf8) && pieces[1] == 0)
      text = "0".utf8 + serialized
    }
    let host = "[".utf8 + text + "]".utf8
    try demand(host != draft.host)
    draft.host = host
  }
}

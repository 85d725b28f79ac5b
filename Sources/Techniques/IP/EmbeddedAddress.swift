import Choices
import HarnessModel

/// Embeds an IPv4 address in an IPv6 one of a transition mechanism.
///
/// A network with NAT64, 6to4, Teredo or ISATAP delivers to the IPv4 address inside. The list has only the
/// bare form.
///
///     https://127.0.0.1/   becomes   https://[64:ff9b::7f00:1]/
enum EmbeddedAddress: Technique {
  static let id = TechniqueID("ip", "embedded")
  static let catalogue = [224]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = try draft.requireIPv4()
    let (high, low) = AddressText.halves(number)
    let (mappedHigh, mappedLow) = AddressText.halves(~number)
    let text: [UInt8]
    switch try draw.below(7) {
    case 0: text = "64:ff9b::".utf8 + high + ":".utf8 + low
    case 1: text = "2002:".utf8 + high + ":".utf8 + low + "::".utf8
    case 2: text = "2001:0:0:0:0:0:".utf8 + mappedHigh + ":".utf8 + mappedLow
    case 3: text = "64:ff9b:1::".utf8 + high + ":".utf8 + low
    case 4: text = "fe80::5efe:".utf8 + high + ":".utf8 + low
    case 5: text = "::ffff:0:".utf8 + high + ":".utf8 + low
    default: text = "64:ff9b::".utf8 + AddressText.dotted(number)
    }
    draft.host = "[".utf8 + text + "]".utf8
  }
}

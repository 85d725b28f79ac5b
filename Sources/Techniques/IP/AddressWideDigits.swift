import Choices
import HarnessModel

/// Writes digits of an IPv4 address as full-width, circled or otherwise styled ones.
///
/// Mapping turns them into plain digits before the address is read. A filter that tests for digits first
/// takes the host for a name.
///
///     https://127.0.0.1/   becomes   https://\u{ff11}\u{ff12}\u{ff17}.0.0.1/
enum AddressWideDigits: Technique {
  static let id = TechniqueID("ip", "wide-digits")
  static let catalogue = [219]
  static let claim = Claim.sameHost

  /// Full-width, circled, bold, superscript, subscript, monospaced and double-struck digits.
  private static let styles: [[[UInt8]]] = [
    (0xFF10...0xFF19).map { $0 }, [0x24EA] + (0x2460...0x2468), (0x1D7CE...0x1D7D7).map { $0 },
    [0x2070, 0xB9, 0xB2, 0xB3] + (0x2074...0x2079), (0x2080...0x2089).map { $0 },
    (0x1D7F6...0x1D7FF).map { $0 }, (0x1D7D8...0x1D7E1).map { $0 },
  ].map { (codes: [UInt32]) in
    codes.compactMap { Unicode.Scalar($0).map { Array(String(Character($0)).utf8) } }
  }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let number = try draft.requireIPv4()
    let zero = try draw.pick(styles)
    let which = try draw.below(5)
    let parts = (0..<4).map { index in
      let digits = AddressText.number(UInt64(number >> UInt32(24 - 8 * index) & 0xFF), .decimal)
      return which == index || which == 4 ? digits.flatMap { zero[Int($0 - 0x30)] } : digits
    }
    draft.host = Array(parts.joined(separator: ".".utf8))
  }
}

import Choices
import HarnessModel

/// Writes the port with digits of other scripts.
///
/// The URL Standard refuses them. A pattern like `\d` in a Unicode-aware language takes them for digits,
/// and converts them to a number.
///
///     https://example.com/   becomes   https://example.com:\u{ff14}\u{ff14}\u{ff13}/
enum ForeignPortDigits: Technique {
  static let id = TechniqueID("authority", "foreign-port-digits")
  static let catalogue = [186]
  static let start = Start.both

  private static let zeros: [UInt32] = [0xFF10, 0x0660, 0x0966, 0x1D7CE, 0x06F0, 0x09E6, 0x1D7D8, 0x1FBF0]
  private static let ports = texts("443", "80", "8443")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(draft.port.isEmpty)
    let zero = try draw.pick(zeros)
    let port = try draw.pick(ports)
    var text = [UInt8(ascii: ":")]
    for digit in port {
      guard let scalar = Unicode.Scalar(zero + UInt32(digit - UInt8(ascii: "0"))) else { throw .unsatisfied }
      text += UTF8.bytes(scalar)
    }
    draft.port = text
  }
}

import Choices
import HarnessModel

/// Puts a label before the host that is short in Unicode and may be too long as an A-label.
///
/// A length that was checked before the conversion says nothing about the name that is looked up.
///
///     https://example.com/   becomes   https://\u{e01}\u{e02}\u{e03}.example.com/
enum GrowingLabel: Technique {
  static let id = TechniqueID("idna", "growing-label")
  static let catalogue = [61]

  static let lengths = [3, 20, 40, 50, 55, 60, 63, 100]
  static let alphabets: [UInt32] = [0xE01, 0x905, 0x4E00, 0x10D0, 0x16A0]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let first = try draw.pick(alphabets)
    let length = try draw.pick(lengths)
    let scalars = (0..<UInt32(length)).compactMap { Unicode.Scalar(first + $0 % 24) }
    try draft.addSubdomain(UTF8.bytes(of: scalars))
  }
}

import Choices
import HarnessModel

/// Puts a label before the host that is longer than DNS allows.
///
/// The URL Standard doesn't check lengths. Filters that copy labels into fixed buffers cut them, and
/// some fail open on an error of the converter.
///
///     https://example.com/   becomes   https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com/
enum LongLabel: Technique {
  static let id = TechniqueID("idna", "long-label")
  static let catalogue = [59]

  static let lengths = [64, 65, 66, 63, 100, 255, 256, 1000, 4096]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let length = try draw.pick(lengths)
    let letter = UInt8(ascii: "a") + UInt8(try draw.below(26))
    try draft.addSubdomain([UInt8](repeating: letter, count: length))
  }
}

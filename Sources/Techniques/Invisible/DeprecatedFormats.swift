import Choices
import HarnessModel

/// Puts deprecated format characters into the host.
///
/// UTS #46 refused U+206A to U+206F up to Unicode 15.1 and deletes them since 16.0, so one URL has
/// two fates in two current clients.
///
///     https://example.com/   becomes   https://e\u{206a}xample.com/
enum DeprecatedFormats: Technique {
  static let id = TechniqueID("invisible", "deprecated-formats")
  static let catalogue = [107]

  static let insertions = Insertions((0x206A...0x206F).compactMap { Unicode.Scalar(UInt32($0)) })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}

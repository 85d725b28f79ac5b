import Choices
import HarnessModel
import UnicodeSecurity

/// Puts a private-use or unassigned character into the host.
///
/// Clients refuse it. Converters that pass through what they don't know make a name of it, and older
/// ones allowed unassigned code points in queries.
///
///     https://example.com/   becomes   https://e\u{e000}xample.com/
enum UnassignedCharacters: Technique {
  static let id = TechniqueID("idna", "unassigned-characters")
  static let catalogue = [64]

  static let insertions = Insertions(
    ([0xE000, 0xE001, 0xF8FF, 0xF0000, 0x10FFFD] as [UInt32]).compactMap(Unicode.Scalar.init)
      + CharacterMappings.scalars(inCategories: ["Cn"], within: 0x370...0x1FFF).filter { $0.value % 7 == 0 })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw, most: 2)
  }
}

import Choices
import HarnessModel
import UnicodeSecurity

/// Begins a label with a combining mark.
///
/// The mark is drawn on the dot or the slash before it, and IDNA forbids it. Lenient converters
/// accept the name.
///
///     https://example.com/   becomes   https://\u{300}ab.example.com/
enum LeadingMark: Technique {
  static let id = TechniqueID("idna", "leading-mark")
  static let catalogue = [55]

  static let marks =
    CharacterMappings.scalars(inCategories: ["Mn"], within: 0x300...0x36F).filter { $0 != "\u{34F}" }
    + ["\u{5B4}", "\u{64E}", "\u{93F}", "\u{20E3}", "\u{FE20}"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let mark = UTF8.bytes(try draw.pick(marks))
    guard try draw.flag() else { return try draft.addSubdomain(mark + Array("ab".utf8)) }
    let label = try draw.pick(draft.labels)
    draft.host.insert(contentsOf: mark, at: label.lowerBound)
  }
}

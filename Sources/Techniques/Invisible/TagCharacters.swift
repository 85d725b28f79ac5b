import Choices
import HarnessModel

/// Puts tag characters into the host.
///
/// They mirror ASCII and are shown nowhere, which makes them a way to smuggle words past a reader
/// into a model. Clients refuse them; filters that drop what is invisible accept the name.
///
///     https://example.com/   becomes   https://e\u{e0061}xample.com/
enum TagCharacters: Technique {
  static let id = TechniqueID("invisible", "tag-characters")
  static let catalogue = [105]

  static let insertions = Insertions(
    ((0xE0061...0xE007A).map { $0 } + Array(0xE0020...0xE0060) + [0xE007F, 0xE0001])
      .compactMap { Unicode.Scalar(UInt32($0)) })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try insertions.insert(into: &draft.host, &draw)
  }
}

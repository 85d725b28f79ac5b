import Choices
import HarnessModel

/// Puts a second scheme in front of the URL.
///
/// The URL Standard takes the second one for a host called `https`. A filter that strips a scheme from the
/// text is left with an ordinary URL.
///
///     https://example.com/   becomes   https://https://evil.test/
enum NestedScheme: Technique {
  static let id = TechniqueID("scheme", "nested-scheme")
  static let catalogue = [199]

  private static let leads = texts(
    "https://", "http://", "https:", "http:", "https:https:", "https:///", "x:")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.lead += try draw.pick(leads)
  }
}

import Choices
import HarnessModel

/// Writes the colon or the slashes as HTML entities.
///
/// A URL copied from a page without decoding still holds them. The filter reads one text, and the layer
/// that decodes HTML another.
///
///     https://example.com/   becomes   https:&sol;&sol;evil.test/
enum EntitySlashes: Technique {
  static let id = TechniqueID("scheme", "entity-slashes")
  static let catalogue = [210]

  private static let separators = texts(
    ":&sol;&sol;", "&colon;//", ":&#47;&#47;", ":&#x2f;&#x2f;", "&#58;//", "&colon;&sol;&sol;", ":/&Tab;/",
    ":&NewLine;//", "://&ZeroWidthSpace;", ":&bsol;&bsol;")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.separator = try draw.pick(separators)
  }
}

import Choices
import HarnessModel

/// Mixes slashes and backslashes after the scheme.
///
/// A filter that knows about double backslashes compares with that pair, and misses the mixed ones.
///
///     https://example.com/   becomes   https:/\evil.test/
enum MixedSlashes: Technique {
  static let id = TechniqueID("scheme", "mixed-slashes")
  static let catalogue = [195]

  private static let separators = texts(#":/\"#, #":\/"#, #"://\"#, #":\//"#, #":/\/"#, #":\/\"#)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.separator = try draw.pick(separators)
  }
}

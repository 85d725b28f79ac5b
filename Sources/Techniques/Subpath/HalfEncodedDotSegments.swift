import Choices
import HarnessModel

/// Climbs with one of the two dots percent-encoded.
///
/// A search for `..` and one for `%2e%2e` both miss it; the URL Standard removes it all the same.
///
///     https://example.com/blog   becomes   https://example.com/blog/.%2e/admin
enum HalfEncodedDotSegments: Technique {
  static let id = TechniqueID("subpath", "half-encoded-dot-segments")
  static let catalogue = [145]
  static let claim = Claim.sameHost

  private static let steps = texts(".%2e/", "%2e./", ".%2E/", "%2E./")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}

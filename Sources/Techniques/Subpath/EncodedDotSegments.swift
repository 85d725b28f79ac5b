import Choices
import HarnessModel

/// Climbs with both dots percent-encoded.
///
/// The URL Standard treats `%2e%2e` as a dot segment. A filter that resolves only plain dots, or decodes
/// after it has compared, does not see the climb.
///
///     https://example.com/blog   becomes   https://example.com/blog/%2e%2e/admin
enum EncodedDotSegments: Technique {
  static let id = TechniqueID("subpath", "encoded-dot-segments")
  static let catalogue = [144]
  static let claim = Claim.sameHost

  private static let steps = texts("%2e%2e/", "%2E%2E/", "%2e%2E/", "%2E%2e/", "%2e/%2e%2e/")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}

import Choices
import HarnessModel

/// Climbs with percent-encoded slashes.
///
/// To a client `..%2fadmin` is one segment below the listed path. A server that decodes before it routes
/// climbs out.
///
///     https://example.com/blog   becomes   https://example.com/blog/..%2fadmin
enum EncodedSlash: Technique {
  static let id = TechniqueID("subpath", "encoded-slash")
  static let catalogue = [151]
  static let claim = Claim.sameHost

  private static let steps = texts("..%2f", "..%2F", "..%5c", "..%5C", "%2e%2e%2f", "%2e%2e%5c", "..%252f")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}

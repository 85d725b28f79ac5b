import Choices
import HarnessModel

/// Encodes the percent signs of encoded dots once more.
///
/// A client leaves `%252e` alone. A server that decodes twice, or a filter in front of one, climbs: whether
/// the path is covered depends on who reads it.
///
///     https://example.com/blog   becomes   https://example.com/blog/%252e%252e/admin
enum DoublyEncodedDots: Technique {
  static let id = TechniqueID("subpath", "doubly-encoded-dots")
  static let catalogue = [150]
  static let claim = Claim.sameHost

  private static let steps = texts(
    "%252e%252e/", "%252E%252E/", ".%252e/", "%25252e%25252e/", "%252e%252e%252f", "%%32%65%%32%65/")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}

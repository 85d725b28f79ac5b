import Choices
import HarnessModel

/// Hangs a path parameter on the dots.
///
/// Java servers drop everything from the semicolon on before they route; then the segment is a dot segment.
/// Clients and filters see an ordinary segment.
///
///     https://example.com/blog   becomes   https://example.com/blog/..;/admin
enum ParameterOnDots: Technique {
  static let id = TechniqueID("subpath", "parameter-on-dots")
  static let catalogue = [152]
  static let claim = Claim.sameHost

  private static let steps = texts("..;/", "..;x=1/", "%2e%2e;/", ".;/..;/", "..%3b/", "..;%2f")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}

import Choices
import HarnessModel

/// Climbs out of the listed path, or back into it, with plain dot segments.
///
/// Every client removes dot segments before it sends the request. A filter that compares the path as
/// written judges a path that is never asked for.
///
///     https://example.com/blog   becomes   https://example.com/blog/../admin
enum DotSegments: Technique {
  static let id = TechniqueID("subpath", "dot-segments")
  static let catalogue = [143]
  static let claim = Claim.sameHost

  private static let steps = texts("../", ".././", "./../", "x/../../")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}

import Choices
import HarnessModel

/// Climbs with dots or slashes in `%u` escapes.
///
/// No URL standard knows them. Some servers decode them, and fold full-width dots to plain ones after that.
///
///     https://example.com/blog   becomes   https://example.com/blog/%uff0e%uff0e/admin
enum UTF16Escapes: Technique {
  static let id = TechniqueID("subpath", "utf16-escapes")
  static let catalogue = [158]
  static let claim = Claim.sameHost

  private static let steps = texts(
    "%uff0e%uff0e/", "%u002e%u002e/", "%u002E%u002E/", "..%u2215", "..%uEFC8", "..%u002f")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.climb(by: try draw.pick(steps), in: scene, &draw)
  }
}

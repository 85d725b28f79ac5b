import Choices
import HarnessModel

/// Ends the user name with a percent-encoded line break.
///
/// A client leaves it encoded and connects to what follows the `@`. Whoever decodes first sees two lines,
/// the first one with the welcome name.
///
///     https://example.com/   becomes   https://example.com%0d%0a@evil.test/
enum EncodedNewline: Technique {
  static let id = TechniqueID("encoding", "encoded-newline")
  static let catalogue = [242]

  private static let breaks = texts(
    "%0d%0a", "%0D%0A", "%0a", "%0d", "%0d%0aHost:%20x%0d%0a", "%e5%98%8a%e5%98%8d", "%00")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let text = try draw.pick(breaks)
    draft.userinfo = decoy + text + "@".utf8
  }
}

import Choices
import HarnessModel

/// Leaves out the scheme and begins with two slashes.
///
/// On its own it is no URL. A client that resolves it against the page it comes from goes to another host,
/// although the text has the form of a path.
///
///     https://example.com/   becomes   //evil.test/
enum ProtocolRelative: Technique {
  static let id = TechniqueID("scheme", "protocol-relative")
  static let catalogue = [196]

  private static let separators = texts("//", #"\\"#, #"/\"#, #"\/"#, "///", "/\t/", "//\\", "////")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.aim(in: scene, &draw)
    draft.scheme = []
    draft.separator = try draw.pick(separators)
  }
}

import Choices
import HarnessModel

/// Begins with a scheme that is a number, and lists two URLs.
///
/// A scheme begins with a letter, so that this is no URL. Lenient validators accept it, and what they pass
/// on is taken apart differently by every client.
///
///     https://example.com/   becomes   0://evil.test:80;http://example.com:80/
enum NumericScheme: Technique {
  static let id = TechniqueID("scheme", "numeric-scheme")
  static let catalogue = [201]

  private static let schemes = texts("0", "1", "00")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(draft.port.isEmpty)
    draft.scheme = try draw.pick(schemes)
    draft.port = ":80;http://".utf8 + decoy + ":80".utf8
  }
}

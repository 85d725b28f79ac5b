import Choices
import HarnessModel

/// Leaves the host empty, behind a userinfo or in front of a port.
///
/// Parsers return an empty text, nothing at all, or the next part of the URL. A filter that compares an
/// empty host by its end finds every entry ends with it.
///
///     https://example.com/   becomes   https://example.com@/
enum EmptyHost: Technique {
  static let id = TechniqueID("authority", "empty-host")
  static let catalogue: [Int] = []

  private static let forms = [
    ("@", ""), ("@", ":443"), ("", ":443"), ("", ""), ("", ":"), ("foo@", ":"), (":@", ""),
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = draft.host
    let (before, after) = try draw.pick(forms)
    draft.host = []
    draft.userinfo = before == "@" ? host + "@".utf8 : draft.userinfo + before.utf8
    draft.port = Array(after.utf8)
  }
}

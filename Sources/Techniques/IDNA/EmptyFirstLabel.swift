import Choices
import HarnessModel

/// Puts a dot before the host.
///
/// A test for the ending dot and entry is satisfied by an empty subdomain. Some clients drop the dot,
/// some look the name up and fail.
///
///     https://example.com/   becomes   https://.example.com/
enum EmptyFirstLabel: Technique {
  static let id = TechniqueID("idna", "leading-dot")
  static let catalogue = [63]

  static let dots = ["\u{2E}", "\u{3002}", "\u{FF0E}", "\u{FF61}", "%2e"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host = Array(try draw.pick(dots).utf8) + draft.host
  }
}

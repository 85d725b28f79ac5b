import Choices
import HarnessModel

/// Puts a label before the host that begins or ends with a hyphen.
///
/// Host names may not, DNS names may, and the URL Standard accepts them. Filters with a strict
/// pattern refuse a name that clients reach.
///
///     https://example.com/   becomes   https://-x-.example.com/
enum HyphenEdge: Technique {
  static let id = TechniqueID("idna", "hyphen-edge")
  static let catalogue = [57]

  static let labels = ["-x-", "-x", "x-", "-", "--", "a-.-b"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}

import Choices
import HarnessModel

/// Puts a label before the host that decodes to letters which may not stand in that order, or whose
/// delimiter is misplaced.
///
/// Lenient decoders take what the label decodes to without asking whether it may be a label.
///
///     https://example.com/   becomes   https://xn--a-yoc.example.com/
enum MisplacedDelimiter: Technique {
  static let id = TechniqueID("idna", "misplaced-delimiter")
  static let catalogue = [45]

  static let labels = [
    "xn--a-yoc", "xn---", "xn----", "xn--a--b", "xn---a", "xn--a-b-", "xn--0ca24w", "xn--1ca", "xn--zn7c.com",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}

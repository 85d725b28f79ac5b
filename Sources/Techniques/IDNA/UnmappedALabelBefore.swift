import Choices
import HarnessModel

/// Puts an A-label before the host that decodes to letters UTS #46 would have mapped away.
///
/// Whether such a name exists depends on the check that follows decoding. Where it is missing, two
/// spellings of a subdomain pass for one.
///
///     https://example.com/   becomes   https://xn--bc-9x80a.example.com/
enum UnmappedALabelBefore: Technique {
  static let id = TechniqueID("idna", "unmapped-a-label-before")
  static let catalogue = [46]

  static let labels = ["xn--bc-9x80a", "xn--0-0ga", "xn--www-oe5o", "xn--ls8haa", "xn--k-7ga"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}

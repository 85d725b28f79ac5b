import Choices
import HarnessModel

/// Puts a Greek subdomain with a final sigma before the host, or ends a label with it.
///
/// IDNA2003 mapped the final sigma to the ordinary one, IDNA2008 keeps it: one URL, two names.
///
///     https://example.com/   becomes   https://\u{3b2}\u{3cc}\u{3bb}\u{3bf}\u{3c2}.example.com/
enum FinalSigma: Technique {
  static let id = TechniqueID("idna", "final-sigma")
  static let catalogue = [48]

  static let labels = [
    "\u{3B2}\u{3CC}\u{3BB}\u{3BF}\u{3C2}", "\u{3BA}\u{3CC}\u{3C3}\u{3BC}\u{3BF}\u{3C2}", "\u{3C2}",
    "\u{392}\u{39F}\u{39B}\u{39F}\u{3A3}",
  ]
  static let rewrites = Rewrites(["s": "\u{3C2}", "\u{3C3}": "\u{3C2}"])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    try rewrites.rewrite(&draft.host, &draw)
  }
}

import Choices
import HarnessModel

/// Writes ss as sharp s, or puts a subdomain with one before the host.
///
/// IDNA2003 mapped the letter to ss, IDNA2008 keeps it. A filter of the one school and a client of
/// the other reach two registered names with one URL.
///
///     https://example.com/   becomes   https://stra\u{df}e.example.com/
enum SharpS: Technique {
  static let id = TechniqueID("idna", "sharp-s")
  static let catalogue = [47]

  static let labels = ["stra\u{DF}e", "gro\u{DF}", "fa\u{DF}", "\u{DF}"]
  static let rewrites = Rewrites(["ss": "\u{DF}"])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    try rewrites.rewrite(&draft.host, &draw)
  }
}

import Choices
import HarnessModel

/// Writes ss as capital sharp s, or puts a subdomain with one before the host.
///
/// UTS #46 mapped it to ss up to Unicode 15.0 and maps it to small sharp s since 15.1, so two current
/// clients reach two names.
///
///     https://example.com/   becomes   https://\u{1e9e}.example.com/
enum CapitalSharpS: Technique {
  static let id = TechniqueID("idna", "capital-sharp-s")
  static let catalogue = [51]

  static let labels = ["\u{1E9E}", "STRA\u{1E9E}E", "fu\u{1E9E}ball"]
  static let rewrites = Rewrites(["ss": "\u{1E9E}"])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    try rewrites.rewrite(&draft.host, &draw)
  }
}

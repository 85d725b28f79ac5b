import Choices
import HarnessModel

/// Climbs with backslashes for slashes.
///
/// In http and https URLs a backslash is a slash to every browser, and one long odd segment to a filter
/// that splits at slashes only.
///
///     https://example.com/blog   becomes   https://example.com/blog\..\admin
enum BackslashSeparators: Technique {
  static let id = TechniqueID("subpath", "backslash-separators")
  static let catalogue = [148]

  private static let steps: [(step: [UInt8], lead: UInt8)] = [
    (Array(#"..\"#.utf8), UInt8(ascii: "\\")),
    (Array(#"..\"#.utf8), UInt8(ascii: "/")),
    (Array("../".utf8), UInt8(ascii: "\\")),
    (Array(#"%2e%2e\"#.utf8), UInt8(ascii: "\\")),
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let (step, lead) = try draw.pick(steps)
    try draft.climb(by: step, after: lead, in: scene, &draw)
  }
}

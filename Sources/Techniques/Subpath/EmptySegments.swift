import Choices
import HarnessModel

/// Doubles a slash in front of the listed path or within it.
///
/// An empty segment is a segment: the path is another one. Many servers merge slashes and serve the listed
/// path all the same.
///
///     https://example.com/blog   becomes   https://example.com//blog/x
enum EmptySegments: Technique {
  static let id = TechniqueID("subpath", "empty-segments")
  static let catalogue = [154]
  static let claim = Claim.sameHost

  private static let rests = texts("/x", "", "//x")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    let slashes = inside.positions(of: UInt8(ascii: "/"))
    try demand(!slashes.isEmpty)
    let place = try draw.pick(slashes)
    let more = [UInt8](repeating: UInt8(ascii: "/"), count: 2 + (try draw.below(2)))
    draft.path = inside.replacing(at: place, with: more) + (try draw.pick(rests))
  }
}

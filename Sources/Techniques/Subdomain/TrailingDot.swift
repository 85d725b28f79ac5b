import Choices
import HarnessModel

/// Ends the host with the root dot.
///
/// For DNS it is the same name; for the URL Standard it is another host. A filter that compares strings
/// misses a blocked name, or refuses a listed one.
///
///     https://example.com/   becomes   https://example.com./
enum TrailingDot: Technique {
  static let id = TechniqueID("subdomain", "trailing-dot")
  static let catalogue = [137]
  static let start = Start.both

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(draft.host.isName && draft.host.last != UInt8(ascii: "."))
    draft.host += ".".utf8
  }
}

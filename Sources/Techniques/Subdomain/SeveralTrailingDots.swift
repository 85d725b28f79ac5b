import Choices
import HarnessModel

/// Ends the host with more than one dot.
///
/// A filter strips one dot, or all of them; a client that is less strict about empty labels still finds the
/// host.
///
///     https://example.com/   becomes   https://example.com../
enum SeveralTrailingDots: Technique {
  static let id = TechniqueID("subdomain", "several-trailing-dots")
  static let catalogue = [138]
  static let start = Start.both

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host += [UInt8](repeating: UInt8(ascii: "."), count: 2 + (try draw.below(4)))
  }
}

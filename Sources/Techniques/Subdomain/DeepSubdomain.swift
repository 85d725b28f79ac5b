import Choices
import HarnessModel

/// Asks for a subdomain many labels below the listed name.
///
/// A wildcard that stands for one label, or a comparison of the last two labels with something cut at a
/// fixed place, does not follow.
///
///     https://example.com/   becomes   https://a.b.example.com/
enum DeepSubdomain: Technique {
  static let id = TechniqueID("subdomain", "deep-subdomain")
  static let catalogue = [132]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let depth = 2 + (try draw.below(24))
    let letters = (0..<depth).flatMap { [UInt8(ascii: "a") + UInt8($0), UInt8(ascii: ".")] }
    draft.host = letters + draft.host
  }
}

import Choices
import HarnessModel

/// Inserts a dot into the registered label.
///
/// What was one name becomes a subdomain of a shorter one, which somebody else has registered.
///
///     https://example.com/   becomes   https://e.xample.com/
enum DotInsertion: Technique {
  static let id = TechniqueID("typosquat", "dot-insertion")
  static let catalogue = [273]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      label.insert(".", at: 1 + (try draw.below(label.count - 1)))
    }
  }
}

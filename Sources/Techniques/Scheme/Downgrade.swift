import Choices
import HarnessModel

/// Swaps http and https.
///
/// Entries name no scheme, so that both are covered. A filter that compares whole URLs refuses one, or
/// misses it.
///
///     https://example.com/   becomes   http://example.com/
enum Downgrade: Technique {
  static let id = TechniqueID("scheme", "downgrade")
  static let catalogue = [209]
  static let start = Start.both
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    if draft.scheme.elementsEqual("https".utf8) {
      draft.scheme = Array("http".utf8)
    } else if draft.scheme.elementsEqual("http".utf8) {
      draft.scheme = Array("https".utf8)
    } else {
      throw .unsatisfied
    }
  }
}

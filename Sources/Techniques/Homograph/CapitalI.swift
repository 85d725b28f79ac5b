import Choices
import HarnessModel

/// Swaps l for a capital I.
///
/// As written, the two look alike in fonts without serifs; every client folds the capital to a small
/// i and reaches another name. What was shown for review isn't what is fetched.
///
///     https://example.com/   becomes   https://exampIe.com/
enum CapitalI: Technique {
  static let id = TechniqueID("homograph", "capital-i")
  static let catalogue = [12]
  static let claim = Claim.otherHost

  static let spellings = Spellings(["l": "I"])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}

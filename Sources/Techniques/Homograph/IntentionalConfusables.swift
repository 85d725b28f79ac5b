import Choices
import HarnessModel

/// Swaps letters of the host for letters that are drawn identically by intention.
///
/// For these pairs most fonts use the very same outline, so no reviewer and no comparison of rendered
/// pixels can tell the names apart.
///
///     https://example.com/   becomes   https://\u{435}xample.com/
enum IntentionalConfusables: Technique {
  static let id = TechniqueID("homograph", "intentional-confusables")
  static let catalogue = [18]
  static let claim = Claim.otherHost

  static let spellings = Spellings([
    "a": "\u{430}", "c": "\u{441}\u{3F2}", "d": "\u{501}", "e": "\u{435}", "h": "\u{4BB}", "i": "\u{456}",
    "j": "\u{458}\u{3F3}",
    "l": "\u{4CF}", "o": "\u{43E}\u{3BF}\u{585}\u{10FF}", "p": "\u{440}", "q": "\u{51B}", "s": "\u{455}",
    "u": "\u{57D}",
    "w": "\u{51D}", "x": "\u{445}", "y": "\u{443}", "g": "\u{261}",
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}

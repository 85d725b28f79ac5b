import Choices
import HarnessModel

/// Writes s as the long s, and k as the Kelvin sign.
///
/// Both fold to an ASCII letter by Unicode's rules and by UTS #46, but not by an ASCII lower-casing,
/// and the Kelvin sign equals K where texts compare by canonical equivalence. In a name without s or
/// k a subdomain carries them.
///
///     https://example.com/   becomes   https://\u{17f}ub.example.com/
enum CaseFolds: Technique {
  static let id = TechniqueID("normalization", "case-folds")
  static let catalogue = [72]

  static let spellings = Spellings(["s": "\u{17F}", "k": "\u{212A}"])
  static let labels = ["\u{17F}ub", "\u{212A}iosk", "\u{17F}tatic", "web\u{17F}ite", "lin\u{212A}\u{17F}"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    var respelled = draft.host
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    try spellings.swap(in: &respelled, &draw)
    draft.host = respelled
  }
}

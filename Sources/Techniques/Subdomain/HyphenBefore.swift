import Choices
import HarnessModel

/// Puts a word and a hyphen in front of the listed name.
///
/// A test for the end of the string holds, and a regular expression with a word boundary too, since a
/// hyphen ends a word. The name belongs to whoever registers it.
///
///     https://example.com/   becomes   https://evil-example.com/
enum HyphenBefore: Technique {
  static let id = TechniqueID("subdomain", "hyphen-before")
  static let catalogue = [124]

  private static let words = texts("my", "secure", "login", "x", "www")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let choice = try draw.below(words.count + 1)
    draft.host = (choice == 0 ? scene.strangerLabel : words[choice - 1]) + "-".utf8 + draft.host
  }
}

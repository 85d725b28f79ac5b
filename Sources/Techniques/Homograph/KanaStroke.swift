import Choices
import HarnessModel

/// Puts a Katakana or Bopomofo letter that looks like a slash or a dash behind the trusted name.
///
/// Browsers had to add rules for each of these letters. A reader sees the host end in front of it.
///
///     https://evil.test/   becomes   https://example.com\u{30ce}blog.evil.test/
enum KanaStroke: Technique {
  static let id = TechniqueID("homograph", "kana-stroke")
  static let catalogue = [22]

  static let seams = Seams(
    ["\u{30CE}", "\u{3127}", "\u{30FC}", "\u{30BD}", "\u{30F3}", "\u{30BE}", "\u{3129}"] as [Unicode.Scalar],
    ["blog", "login", "index", "x"].map { .beforeTextReversed($0) } + [.betweenReversed, .dotsReplaced])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try seams.join(&draft, in: scene, &draw)
  }
}

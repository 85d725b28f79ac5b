import Choices
import HarnessModel

/// Puts a padlock or another symbol before or behind a label of the host.
///
/// The padlock says what browsers' own padlocks say. UTS #46 keeps symbols, IDNA2008 refuses them, so
/// filters and registries differ.
///
///     https://example.com/   becomes   https://\u{1f512}example.com/
enum EmojiPrefix: Technique {
  static let id = TechniqueID("homograph", "emoji-prefix")
  static let catalogue = [29]
  static let claim = Claim.otherHost

  static let symbols = [
    "\u{1F512}", "\u{1F510}", "\u{2705}", "\u{2714}", "\u{1F6E1}", "\u{26BF}", "\u{1F5DD}", "\u{2B50}",
    "\u{2122}\u{FE0F}", "\u{1F4A9}", "\u{2615}",
  ].map { Array($0.utf8) }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let symbol = try draw.pick(symbols)
    let label = try draw.pick(draft.labels.filter { !ASCII.hasACEPrefix(draft.host[$0]) })
    draft.host.insert(contentsOf: symbol, at: try draw.flag() ? label.upperBound : label.lowerBound)
  }
}

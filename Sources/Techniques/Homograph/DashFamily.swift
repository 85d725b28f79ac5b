import Choices
import HarnessModel

/// Swaps hyphens of the host for other dashes, or joins a word to it with one.
///
/// Typography offers a dozen dashes, and UTS #46 keeps most of them as they are. Comparisons that
/// normalize hyphens make two names one.
///
///     https://my-example.com/   becomes   https://my\u{2010}example.com/
enum DashFamily: Technique {
  static let id = TechniqueID("homograph", "dash-family")
  static let catalogue = [23]

  static let dashes: [Unicode.Scalar] = [
    "\u{2010}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{2D7}", "\u{2CBB}", "\u{2014}", "\u{2011}", "\u{2043}",
    "\u{58A}",
    "\u{5BE}", "\u{1806}", "\u{30A0}",
  ]
  static let words = ["my", "the", "login", "secure", "www"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let dash = UTF8.bytes(try draw.pick(dashes))
    let hyphens = draft.host.positions(of: UInt8(ascii: "-"))
    guard !hyphens.isEmpty else {
      draft.host = Array(try draw.pick(words).utf8) + dash + draft.host
      return
    }
    let place = try draw.pick(hyphens)
    draft.host.replaceSubrange(place...place, with: dash)
  }
}

import Choices
import HarnessModel

/// Writes one or two letters of the host as a letter that joins two.
///
/// The joined letters are letters of their own in IDNA. Tables of look-alikes that pair one character
/// with one have no place for them.
///
///     https://example.com/   becomes   https://\u{e6}xample.com/
enum LigatureSwap: Technique {
  static let id = TechniqueID("homograph", "ligature-swap")
  static let catalogue = [14]
  static let claim = Claim.otherHost

  static let rewrites = Rewrites([
    "ae": "\u{E6}", "oe": "\u{153}", "tz": "\u{A729}", "dz": "\u{2A3}", "ts": "\u{2A6}", "ls": "\u{2AA}",
    "lz": "\u{2AB}", "oo": "\u{A74F}", "aa": "\u{A733}", "ao": "\u{A735}", "av": "\u{A739}", "ay": "\u{A73D}",
    "db": "\u{238}",
    "qp": "\u{239}", "hv": "\u{195}", "e": "\u{E6}", "a": "\u{E6}", "o": "\u{153}", "e": "\u{153}",
    "t": "\u{A729}",
    "z": "\u{A729}", "b": "\u{238}", "p": "\u{239}",
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try rewrites.rewrite(&draft.host, &draw)
  }
}

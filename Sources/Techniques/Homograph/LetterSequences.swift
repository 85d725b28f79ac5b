import Choices
import HarnessModel

/// Writes a letter of the host as two others that look like it, or two as one.
///
/// All of it is ASCII, so nothing that watches for other scripts notices: rn for m, cl for d, vv for
/// w.
///
///     https://example.com/   becomes   https://exarnple.com/
enum LetterSequences: Technique {
  static let id = TechniqueID("homograph", "letter-sequences")
  static let catalogue = [10]
  static let claim = Claim.otherHost

  static let rewrites = Rewrites([
    "m": "rn", "d": "cl", "w": "vv", "m": "nn", "k": "lc", "h": "lh", "b": "lb", "k": "lk", "u": "ii",
    "q": "cj", "m": "rr", "g": "cj",
    "n": "ri", "a": "ci", "rn": "m", "cl": "d", "vv": "w", "nn": "m", "lc": "k", "ii": "u", "ri": "n",
    "ci": "a",
    "rr": "m", "cj": "g", "lb": "b",
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try rewrites.rewrite(&draft.host, &draw)
  }
}

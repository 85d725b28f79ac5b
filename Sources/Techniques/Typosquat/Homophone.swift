import Choices
import HarnessModel

/// Spells a piece of the registered label the way it sounds.
///
/// Names that are passed on by word of mouth are typed as they are heard.
///
///     https://example.com/   becomes   https://eggsample.com/
enum Homophone: Technique {
  static let id = TechniqueID("typosquat", "homophone")
  static let catalogue = [274]
  static let claim = Claim.otherHost

  private static let sounds = Substitutions([
    ("ex", "eggs"), ("x", "ks"), ("ks", "x"), ("ph", "f"), ("f", "ph"), ("ck", "k"), ("k", "c"), ("c", "k"),
    ("c", "s"), ("s", "z"), ("z", "s"), ("ee", "ea"), ("ea", "ee"), ("ie", "ei"), ("ei", "ie"), ("y", "i"),
    ("i", "y"), ("ou", "ow"), ("ow", "ou"), ("oo", "ou"), ("for", "four"), ("four", "for"), ("to", "two"),
    ("two", "too"), ("ate", "eight"), ("be", "bee"), ("see", "sea"), ("you", "u"), ("are", "r"), ("why", "y"),
    ("ght", "te"), ("wh", "w"), ("w", "wh"), ("j", "g"), ("g", "j"), ("ce", "se"), ("tion", "shun"),
    ("le", "el"),
    ("er", "re"), ("qu", "kw"), ("and", "n"), ("sun", "son"), ("son", "sun"), ("mail", "male"),
    ("base", "bass"),
    ("site", "sight"), ("right", "write"), ("write", "right"), ("our", "hour"), ("wait", "weight"),
    ("sch", "sh"),
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      try sounds.replace(in: &label, most: 2, &draw)
    }
  }
}

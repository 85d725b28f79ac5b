import Choices
import HarnessModel

/// Spells the registered label the way another language would write its sound.
///
/// Whoever hears the name in another language types it so, and a gate that compares by sound agrees.
///
///     https://youtube.com/   becomes   https://yutube.com/
enum ForeignHomophone: Technique {
  static let id = TechniqueID("typosquat", "foreign-homophone")
  static let catalogue = [281]
  static let claim = Claim.otherHost

  private static let sounds = Substitutions([
    ("you", "yu"), ("tube", "tup"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("ea", "i"), ("oa", "o"),
    ("ow", "au"),
    ("sh", "sch"), ("ch", "tsch"), ("sh", "ch"), ("th", "t"), ("th", "s"), ("ph", "f"), ("qu", "kv"),
    ("qu", "kw"),
    ("ck", "k"), ("x", "ks"), ("w", "v"), ("w", "u"), ("v", "w"), ("v", "b"), ("j", "dsch"), ("j", "y"),
    ("g", "j"),
    ("l", "r"), ("r", "l"), ("ny", "gn"), ("y", "j"), ("c", "k"), ("c", "s"), ("h", ""), ("a", "ah"),
    ("i", "ai"),
    ("be", "p"), ("le", "l"), ("e", "i"),
  ])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      try sounds.replace(in: &label, most: 4, &draw)
    }
  }
}

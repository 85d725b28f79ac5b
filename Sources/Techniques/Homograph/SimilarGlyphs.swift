import Choices
import HarnessModel

/// Writes one letter of the registered label as others that look similar, once or twice over.
///
/// Letters with marks, phonetic letters, digits and pairs of letters in one label: comparisons that
/// know one kind of look-alike meet two. A letter is replaced where it stands, or several times.
///
///     https://example.com/   becomes   https://cxample.com/
enum SimilarGlyphs: Technique {
  static let id = TechniqueID("homograph", "similar-glyphs")
  static let catalogue = [6, 8, 9, 10, 11, 14]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let isTwice = try draw.flag()
    try draft.mistype { (label) throws(Rejection) in
      try SimilarTable.replace(in: &label, &draw)
      if isTwice { try SimilarTable.replace(in: &label, &draw) }
    }
  }
}

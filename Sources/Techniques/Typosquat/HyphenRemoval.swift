import Choices
import HarnessModel

/// Takes hyphens out of the registered label, or turns them into dots.
///
/// Comparisons that skip punctuation find no difference; with a dot, another name becomes the registered
/// one.
///
///     https://my-example.com/   becomes   https://myexample.com/
enum HyphenRemoval: Technique {
  static let id = TechniqueID("typosquat", "hyphen-removal")
  static let catalogue = [272]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let hyphens = label.indices.filter { label[$0] == "-" }
      let place = try draw.pick(hyphens)
      if try draw.flag() { label[place] = "." } else { label.remove(at: place) }
    }
  }
}

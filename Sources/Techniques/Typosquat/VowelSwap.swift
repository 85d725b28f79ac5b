import Choices
import HarnessModel

/// Replaces one vowel by another, in one place or wherever it stands.
///
/// People remember consonants. A gate that forgives one edit takes the name for the listed one.
///
///     https://example.com/   becomes   https://axample.com/
enum VowelSwap: Technique {
  static let id = TechniqueID("typosquat", "vowel-swap")
  static let catalogue = [271]
  static let claim = Claim.otherHost

  private static let vowels = [Unicode.Scalar]("aeiouy")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let isEverywhere = try draw.flag()
      let places = label.indices.filter { vowels.contains(label[$0]) }
      let place = try draw.pick(places)
      let (old, new) = (label[place], try draw.pick(vowels))
      label[place] = new
      if isEverywhere { label = label.map { $0 == old ? new : $0 } }
    }
  }
}

import Choices
import HarnessModel

/// Replaces one vowel by another.
///
/// People remember consonants. A gate that forgives one edit takes the name for the listed one.
///
///     https://example.com/   becomes   https://axample.com/
enum VowelSwap: Technique {
  static let id = TechniqueID("typosquat", "vowel-swap")
  static let catalogue = [271]
  static let claim = Claim.otherHost

  private static let vowels = [Unicode.Scalar]("aeiou")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let places = label.indices.filter { vowels.contains(label[$0]) }
      label[try draw.pick(places)] = try draw.pick(vowels)
    }
  }
}

import Choices
import HarnessModel

/// Swaps a numeral for its word, or appends one.
///
/// A second server, a second version, a first edition: numerals look as if they belonged there.
///
///     https://example.com/   becomes   https://example1.com/
enum NumeralSwap: Technique {
  static let id = TechniqueID("typosquat", "numeral-swap")
  static let catalogue = [276]
  static let claim = Claim.otherHost

  private static let endings = ["1", "2", "one", "first", "24", "365", "0", "-1"].map { [Unicode.Scalar]($0) }
  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
  private static let ordinals = [
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
  ]
  private static let numerals = Substitutions(
    words.enumerated().flatMap { [($0.element, String($0.offset)), (String($0.offset), $0.element)] }
      + ordinals.sorted { $0.key < $1.key }.flatMap { [($0.key, $0.value), ($0.value, $0.key)] })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      if try draw.flag() {
        try numerals.replace(in: &label, &draw)
      } else {
        label += try draw.pick(endings)
      }
    }
  }
}

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
  private static let meanings = [
    ["0", "zero"], ["1", "one", "first", "1st"], ["2", "two", "second", "2nd"],
    ["3", "three", "third", "3rd"],
    ["4", "four", "fourth", "4th", "for"], ["5", "five", "fifth", "5th"], ["6", "six", "sixth", "6th"],
    ["7", "seven", "seventh", "7th"], ["8", "eight", "eighth", "8th"], ["9", "nine", "ninth", "9th"],
  ]
  private static let numerals = Substitutions(
    meanings.flatMap { words in
      words.flatMap { one in words.filter { $0 != one }.map { (one, $0) } }
    })

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      switch try draw.below(3) {
      case 0: label += try draw.pick(endings)
      case 1: try numerals.replace(in: &label, &draw)
      default: try numerals.replaceEverywhere(in: &label, &draw)
      }
    }
  }
}

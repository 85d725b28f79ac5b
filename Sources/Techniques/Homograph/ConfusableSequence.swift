import Choices
import HarnessModel
import UnicodeSecurity

/// Writes several characters of the host as one that has the same skeleton.
///
/// UTS #39 knows characters that look like two or three others. Comparisons that pair one character
/// with one don't find them.
///
///     https://corn.com/   becomes   https://com.com/
enum ConfusableSequence: Technique {
  static let id = TechniqueID("homograph", "confusable-sequence")
  static let catalogue = [10, 14]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let scalars = Array(String(decoding: draft.host, as: UTF8.self).unicodeScalars)
    let fit = try draw.pick(Confusables.sequences(in: scalars))
    draft.host =
      UTF8.bytes(of: scalars[..<fit.place.lowerBound]) + UTF8.bytes(of: fit.lookalike.scalars)
      + UTF8.bytes(of: scalars[fit.place.upperBound...])
  }
}

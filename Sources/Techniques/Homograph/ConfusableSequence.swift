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
    var scalars = UTF8.scalars(of: draft.host)
    let fit = try draw.pick(Confusables.sequences(in: scalars))
    scalars.replaceSubrange(fit.place, with: fit.lookalike.scalars)
    draft.host = UTF8.bytes(of: scalars)
  }
}

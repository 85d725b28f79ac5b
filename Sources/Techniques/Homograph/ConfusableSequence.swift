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
    let all = known.finding(about: draft.host[...]) { spellings(of: $0) }
    draft.host = try draw.pick(all)
  }

  /// The hosts of campaigns are few, and to search them for look-alikes takes long.
  private static let known = NameMemory<[[UInt8]]>()

  /// The host with one sequence written as a character that looks like it, in all ways there are.
  private static func spellings(of host: [UInt8]) -> [[UInt8]] {
    let scalars = Array(String(decoding: host, as: UTF8.self).unicodeScalars)
    var spellings: [[UInt8]] = []
    for length in Confusables.sequenceLengths where length <= scalars.count {
      for start in 0...(scalars.count - length) {
        let range = start..<start + length
        for lookalike in Confusables.lookalikes(ofSequence: Array(scalars[range])) {
          spellings.append(
            scalars[..<start].flatMap(UTF8.bytes) + lookalike.scalars.flatMap(UTF8.bytes)
              + scalars[range.upperBound...].flatMap(UTF8.bytes))
        }
      }
    }
    return spellings
  }
}

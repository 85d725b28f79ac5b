internal import UnicodeSecurity

/// The look-alikes of each ASCII letter and digit, those first that an attacker can do most with.
enum RankedLookalikes {
  /// Everything in UTS #39's data that is no plain ASCII character, ranked in a Latin label.
  ///
  /// Of what an attacker can do the same with, the nearest to the eye comes first, and what is too ugly
  /// to be measured last.
  static let spellings: Spellings = {
    var table: [UInt8: [[UInt8]]] = [:]
    for byte in Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8) {
      let letter = Unicode.Scalar(byte)
      // Beside a Latin letter a look-alike of another script makes a mixed label, and ranks behind.
      let label = [Unicode.Scalar(UInt8(ascii: "z")), letter]
      table[byte] = Confusables.substitutions(in: label)
        .filter { $0.replaced == 1..<2 && $0.label.count > 1 }
        .map { (candidate: $0, text: Array($0.label.dropFirst())) }
        .filter { $0.text != [letter] }
        .enumerated()
        .map { (order: key($0.element.candidate, $0.element.text, letter, $0.offset), text: $0.element.text) }
        .sorted { $0.order < $1.order }
        .map { $0.text.flatMap(UTF8.bytes) }
    }
    return Spellings(table)
  }()

  private static func key(
    _ candidate: Confusables.Candidate, _ text: [Unicode.Scalar], _ letter: Unicode.Scalar, _ offset: Int
  ) -> (Int, Int, Int) {
    (candidate.rank, VisualLookalikes.distance(of: text, from: letter) ?? .max, offset)
  }
}

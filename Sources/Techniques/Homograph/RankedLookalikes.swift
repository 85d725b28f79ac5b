internal import UnicodeSecurity

/// The look-alikes of each ASCII letter and digit, those first that an attacker can do most with.
enum RankedLookalikes {
  /// Everything in UTS #39's data that is no plain ASCII character, ranked in a Latin label.
  static let spellings: Spellings = {
    var table: [UInt8: [[UInt8]]] = [:]
    for byte in Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8) {
      // Beside a Latin letter a look-alike of another script makes a mixed label, and ranks behind.
      let label = [Unicode.Scalar(UInt8(ascii: "z")), Unicode.Scalar(byte)]
      table[byte] = Confusables.substitutions(in: label)
        .filter { $0.replaced == 1..<2 && $0.label.count > 1 }
        .map { $0.label.dropFirst().flatMap(UTF8.bytes) }
        .filter { $0.contains { $0 != byte } }
    }
    return Spellings(table)
  }()
}

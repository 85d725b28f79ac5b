internal import UnicodeSecurity

/// Precomposed Latin letters by their base letter: what UTS #46 keeps apart and the eye doesn't.
enum AccentedForms {
  /// Marks that hang below the base line.
  private static let below: Set<UInt32> = Set(0x316...0x319).union(0x31C...0x333).union(0x339...0x33C)
    .union([0x345, 0x347, 0x348, 0x349, 0x34D, 0x34E, 0x353, 0x354, 0x355, 0x356, 0x359, 0x35A, 0x35C])

  /// Letters with one mark or two, in order of code point, then letters with a stroke.
  ///
  /// - Parameter accepts: told whether all marks are below.
  static func spellings(_ accepts: (_ isBelow: Bool) -> Bool) -> Spellings {
    var table: [UInt8: [[UInt8]]] = [:]
    for scalar in CharacterMappings.scalars(inCategories: ["Ll"], within: 0xC0...0x24F)
      + CharacterMappings.scalars(inCategories: ["Ll"], within: 0x1E00...0x1EFF)
    {
      guard let parts = CharacterMappings.canonicalDecomposition(of: scalar) else { continue }
      let marks = String(decoding: parts, as: UTF8.self).unicodeScalars.dropFirst()
      guard let base = parts.first, ASCII.isLetter(base) else { continue }
      if accepts(marks.allSatisfy { below.contains($0.value) }) {
        table[base, default: []].append(UTF8.bytes(scalar))
      }
    }
    let accented = Spellings(table)
    guard accepts(false) else { return accented }
    return accented.adding([
      "a": "\u{2C65}", "b": "\u{180}", "c": "\u{23C}", "d": "\u{111}", "e": "\u{247}", "g": "\u{1E5}",
      "h": "\u{127}",
      "i": "\u{268}", "j": "\u{249}", "l": "\u{142}", "o": "\u{F8}", "p": "\u{1D7D}", "r": "\u{24D}",
      "t": "\u{167}", "u": "\u{289}", "y": "\u{24F}", "z": "\u{1B6}",
    ])
  }
}

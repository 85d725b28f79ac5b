internal import UnicodeSecurity

/// Decimal digits of all scripts, by value.
enum ForeignNumerals {
  /// The digits that UTS #46 keeps as they are between Latin letters, in order of code point.
  private static let digits: [(value: Int, bytes: [UInt8])] = {
    let mapped = Set(CharacterMappings.uts46.map(\.source))
    return CharacterMappings.scalars(inCategories: ["Nd"], within: 0x80...0x1FFFF).compactMap { scalar in
      guard !mapped.contains(scalar), let value = scalar.properties.numericValue else { return nil }
      // The digits of right-to-left scripts break the bidi rule there.
      guard IDNA.toASCII(Array("a\(scalar)a".utf8)).isValid else { return nil }
      return (Int(value), UTF8.bytes(scalar))
    }
  }()

  /// The digits of these values as spellings of ASCII characters.
  static func spellings(letters: KeyValuePairs<Unicode.Scalar, [Int]>) -> Spellings {
    var table: [UInt8: [[UInt8]]] = [:]
    for (letter, values) in letters {
      table[UInt8(truncatingIfNeeded: letter.value)] = digits.filter { values.contains($0.value) }.map(
        \.bytes)
    }
    return Spellings(table)
  }
}

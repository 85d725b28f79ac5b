internal import UnicodeSecurity

/// The code points that some layer turns into ASCII, sorted by what they turn into.
enum MappedCharacters {
  /// Spellings of ASCII characters that UTS #46 maps back to them, from ranges of code points.
  ///
  /// Lower-case spellings come first, then the order of code points.
  static func spellings(in ranges: [ClosedRange<UInt32>]) -> Spellings {
    var table: [UInt8: [[UInt8]]] = [:]
    var capitals: [UInt8: [[UInt8]]] = [:]
    for mapping in CharacterMappings.uts46 {
      guard mapping.target.count == 1, mapping.target[0] < 0x80, mapping.source.value >= 0x80 else {
        continue
      }
      guard ranges.contains(where: { $0.contains(mapping.source.value) }) else { continue }
      if mapping.source.properties.isUppercase {
        capitals[mapping.target[0], default: []].append(UTF8.bytes(mapping.source))
      } else {
        table[mapping.target[0], default: []].append(UTF8.bytes(mapping.source))
      }
    }
    return Spellings(table.merging(capitals) { $0 + $1 })
  }

  /// The code points that NFKC turns into a text of this kind.
  static func nfkc(_ accepts: (_ text: [UInt8]) -> Bool) -> [Unicode.Scalar] {
    CharacterMappings.nfkcToASCII.filter { accepts($0.target) }.map(\.source)
  }

  /// The code points that NFKC turns into exactly this character.
  static func nfkc(exactly character: Unicode.Scalar) -> [Unicode.Scalar] {
    let bytes = UTF8.bytes(character)
    return nfkc { $0 == bytes }
  }

  /// The code points that NFKC turns into a longer text with this character in it.
  static func nfkc(containing character: Unicode.Scalar) -> [Unicode.Scalar] {
    nfkc { $0.count > 1 && $0.contains(UInt8(truncatingIfNeeded: character.value)) }
  }
}

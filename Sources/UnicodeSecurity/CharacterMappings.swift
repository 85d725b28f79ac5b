internal import CICUShim

/// What UTS #46 and NFKC make of single code points, for all of Unicode, read from ICU's data.
///
/// Attacks are made of the inverse: every code point that some layer turns into a letter, a dot or a
/// delimiter. The tables are made on first use, in a few hundredths of a second.
public enum CharacterMappings {
  /// One code point and what becomes of it.
  public struct Mapping: Hashable, Sendable {
    /// The code point.
    public var source: Unicode.Scalar
    /// What it is mapped to, in UTF-8.
    public var target: [UInt8]
  }

  /// Everything that UTS #46 maps to other code points, in order of code point; nothing disallowed.
  public static let uts46: [Mapping] =
    uts46Changes.filter { !$0.target.isEmpty && $0.target != [0xEF, 0xBF, 0xBD] }

  /// Everything that UTS #46 deletes, in order of code point.
  public static let ignored: [Unicode.Scalar] =
    uts46Changes.filter { $0.target.isEmpty }.map { $0.source }

  /// Everything that UTS #46 changes, deletes or refuses; one walk for both tables.
  private static let uts46Changes = mappings(ICUSHIM_MAP_UTS46)

  /// Everything that NFKC maps to a text with ASCII in it, in order of code point.
  public static let nfkcToASCII: [Mapping] =
    mappings(ICUSHIM_MAP_NFKC).filter { $0.target.contains { $0 < 0x80 } }

  /// The canonical decomposition of one code point in UTF-8, or `nil` if it has none.
  public static func canonicalDecomposition(of scalar: Unicode.Scalar) -> [UInt8]? {
    mapped(scalar, ICUSHIM_MAP_NFD)
  }

  /// The code points whose general category is one of these two-letter names, such as `Mn`.
  public static func scalars(
    inCategories names: Set<String>, within range: ClosedRange<UInt32>
  ) -> [Unicode.Scalar] {
    let wanted = categories.map(names.contains)
    var found: [Unicode.Scalar] = []
    for value in range {
      let number = Int(icushim_general_category(value))
      guard wanted.indices.contains(number), wanted[number], let scalar = Unicode.Scalar(value) else {
        continue
      }
      found.append(scalar)
    }
    return found
  }

  /// The names of ICU's category numbers.
  private static let categories = [
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf",
    "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf",
  ]

  /// Planes 0 to 3 and the one with tags and variation selectors; nothing else is assigned.
  ///
  /// Without Hangul syllables and unified ideographs, which no form that composes changes.
  private static let assigned: [ClosedRange<UInt32>] = [
    0x80...0x33FF, 0xA000...0xABFF, 0xD7B0...0x1FFFF, 0x2F800...0x2FA1F, 0xE0000...0xE0FFF,
  ]

  private static func mappings(_ form: Int) -> [Mapping] {
    var found: [Mapping] = []
    for range in assigned {
      for value in range {
        guard let scalar = Unicode.Scalar(value), let target = mapped(scalar, form) else { continue }
        found.append(Mapping(source: scalar, target: target))
      }
    }
    return found
  }

  private static func mapped(_ scalar: Unicode.Scalar, _ form: Int) -> [UInt8]? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let length = icushim_map(Int32(form), scalar.value, base, 256)
      return length < 0 ? nil : Array(buffer[..<Int(length)])
    }
  }
}

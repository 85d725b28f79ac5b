internal import CICUShim

/// How freely a label mixes scripts (UTS #39 section 5.2), from the strictest to the loosest.
public enum RestrictionLevel: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// ASCII-Only: every character is ASCII.
  case asciiOnly = 1
  /// Single Script: all characters are of one script (with Common and Inherited).
  case singleScript
  /// Highly Restrictive: Latin with the scripts of Chinese, Japanese or Korean writing.
  case highlyRestrictive
  /// Moderately Restrictive: Latin with one other recommended script, but Cyrillic or Greek.
  case moderatelyRestrictive
  /// Minimally Restrictive: any mixture of recommended characters.
  case minimallyRestrictive
  /// Unrestricted: with a character that identifiers should not have.
  case unrestricted

  /// The name in UTS #39.
  public var name: String {
    switch self {
    case .asciiOnly: "ASCII-Only"
    case .singleScript: "Single Script"
    case .highlyRestrictive: "Highly Restrictive"
    case .moderatelyRestrictive: "Moderately Restrictive"
    case .minimallyRestrictive: "Minimally Restrictive"
    case .unrestricted: "Unrestricted"
    }
  }

  /// Whether this level is stricter than another.
  public static func < (one: RestrictionLevel, other: RestrictionLevel) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The level of a label in UTF-8; unrestricted where ICU cannot tell.
  public static func of(_ label: [UInt8]) -> RestrictionLevel {
    let answer = inspect(label)
    guard answer >= 0 else { return .unrestricted }
    return RestrictionLevel(rawValue: Int(answer) & ICUSHIM_LEVEL_MASK) ?? .unrestricted
  }

  /// Whether a label has decimal digits of more than one system (UTS #39 section 5.3).
  public static func hasMixedNumbers(_ label: [UInt8]) -> Bool {
    let answer = inspect(label)
    return answer >= 0 && Int(answer) & ICUSHIM_MIXED_NUMBERS != 0
  }

  private static func inspect(_ label: [UInt8]) -> Int32 {
    guard let length = Int32(exactly: label.count) else { return -1 }
    return label.withUnsafeBufferPointer { icushim_inspect($0.baseAddress, length) }
  }
}

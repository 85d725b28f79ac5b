import HarnessModel

/// What a law must find in a case to have anything to say of it: features of the URL, or its situation.
///
/// A campaign asks dozens of laws about every case, and nearly all of them have nothing to say. Each names
/// what it cannot do without; the assessor asks it only where some of that is present. Naming too much
/// costs time, naming too little would silence the law.
public struct Occasions: OptionSet, Sendable {
  /// The bits: below those of `URLFeatures`, above those of the situation.
  public let rawValue: UInt64

  /// Wraps bits.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// Every case.
  static let always = Occasions(rawValue: 1 << 32)
  /// The policy must be refused.
  static let refusedPolicy = Occasions(rawValue: 1 << 33)
  /// The URL must be denied.
  static let mustDeny = Occasions(rawValue: 1 << 34)
  /// The URL must be allowed.
  static let mustAllow = Occasions(rawValue: 1 << 35)
  /// Either verdict is permitted.
  static let may = Occasions(rawValue: 1 << 36)
  /// The verdict is not permitted.
  static let breach = Occasions(rawValue: 1 << 37)
  /// The URL has a scheme that must not be fetched.
  static let foreignScheme = Occasions(rawValue: 1 << 38)
  /// The gate allowed the URL and said what it made of it.
  static let detail = Occasions(rawValue: 1 << 39)
  /// A parser would have to mend the URL.
  static let malformed = Occasions(rawValue: 1 << 40)
  /// The host ends in a digit.
  static let digitAtEnd = Occasions(rawValue: 1 << 41)

  /// The host ends in the text of an entry, but not at a dot.
  static let endsInEntry = Occasions(rawValue: 1 << 42)
  /// The host begins with the text of an entry and goes on after it.
  static let beginsWithEntry = Occasions(rawValue: 1 << 43)
  /// The host holds the text of an entry with another character in the place of a dot.
  static let holdsEntry = Occasions(rawValue: 1 << 44)
  /// The host is a parent of an entry's, or shares its parent, without lying at or below it.
  static let nearEntry = Occasions(rawValue: 1 << 45)
  /// The path begins with that of an entry and goes on without a slash.
  static let pathGoesOn = Occasions(rawValue: 1 << 46)
  /// The URL is an entry as the policy spells it, behind a scheme.
  static let spelledAsEntry = Occasions(rawValue: 1 << 47)
  /// The length of the URL decides, or may have been taken to decide.
  static let long = Occasions(rawValue: 1 << 48)

  /// Any of the features.
  static func features(_ features: URLFeatures) -> Occasions {
    Occasions(rawValue: UInt64(features.rawValue))
  }
}

extension CaseTraits {
  /// URLs of more bytes may have been taken for too long.
  static let longestUnsuspected = 200

  /// What is present in an exchange with these traits.
  func occasions(of exchange: Exchange) -> Occasions {
    var found = parts.occasions.union(.features(parts.features)).union(.always)
    if exchange.oracle.isRefused { found.insert(.refusedPolicy) }
    if breach != nil { found.insert(.breach) }
    switch exchange.expectation.reason {
    case .schemeNotAllowed: found.insert(.foreignScheme)
    case .tooLong, .lengthUnit: found.insert(.long)
    default: break
    }
    if exchange.url.bytes.count > Self.longestUnsuspected { found.insert(.long) }
    switch exchange.expectation.requirement {
    case .must(.deny): found.insert(.mustDeny)
    case .must(.allow): found.insert(.mustAllow)
    case .may: found.insert(.may)
    }
    if case .verdict(.allow, .some) = exchange.answer { found.insert(.detail) }
    return found
  }
}

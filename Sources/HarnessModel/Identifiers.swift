/// The name of a technique, `family/slug`.
public struct TechniqueID: Hashable, Sendable, Comparable {
  /// The family, such as `authority`.
  public let family: String
  /// The name within the family, such as `trusted-name-as-user`.
  public let slug: String

  /// Joins a family and a slug.
  public init(_ family: String, _ slug: String) {
    self.family = family
    self.slug = slug
  }

  /// Reads `family/slug`, or fails.
  public init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { return nil }
    self.init(String(halves[0]), String(halves[1]))
  }

  /// The name as users write it.
  public var text: String { family + "/" + slug }

  /// By family, then slug.
  public static func < (a: TechniqueID, b: TechniqueID) -> Bool {
    (a.family, a.slug) < (b.family, b.slug)
  }
}

/// The name of a property, such as `P-05`.
public struct PropertyID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The name.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Wraps a name.
  public init(_ name: String) {
    rawValue = name
  }

  /// By name.
  public static func < (a: PropertyID, b: PropertyID) -> Bool { a.rawValue < b.rawValue }
}

/// The name of a target as reports show it: `builtin:NAME`, `exec:COMMAND` or a configured name.
public struct TargetID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The name.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Wraps a name.
  public init(_ name: String) {
    rawValue = name
  }

  /// By name.
  public static func < (a: TargetID, b: TargetID) -> Bool { a.rawValue < b.rawValue }
}

/// The name of a URL reader: `whatwg`, `rfc3986`, or a client behind the line protocol.
public struct ReaderID: RawRepresentable, Hashable, Sendable {
  /// The name.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The WHATWG basic URL parser.
  public static let whatwg = ReaderID(rawValue: "whatwg")
  /// The generic syntax of RFC 3986, split without repairs.
  public static let rfc3986 = ReaderID(rawValue: "rfc3986")
}

public import HarnessModel

/// A named law that every gate must satisfy.
public protocol Property: Sendable {
  /// The manual page.
  static var page: PropertyPage { get }
  /// Whether the law can be judged without knowing what the policy requires.
  ///
  /// Such laws also judge targets whose dialect is unknown. Most compare two answers.
  static var needsNoOracle: Bool { get }
  /// What must be present in a case for the law to speak of it, any of it; empty for laws that need companions.
  static var occasions: Occasions { get }
  /// What the law says of an exchange, or `nil` if it does not speak about it.
  ///
  /// The traits are those of the exchange, taken once for all properties.
  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome?
}

extension Property {
  /// The name, such as `P-05`.
  public static var id: PropertyID { page.id }
  /// Most laws compare an answer with what the policy requires.
  public static var needsNoOracle: Bool { false }
  /// A law that names nothing is asked about every case.
  public static var occasions: Occasions { .always }
}

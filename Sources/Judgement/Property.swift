public import HarnessModel

/// A named law that every gate must satisfy.
public protocol Property: Sendable {
  /// The manual page.
  static var page: PropertyPage { get }
  /// What the law says of an exchange, or `nil` if it does not speak about it.
  ///
  /// The traits are those of the exchange, taken once for all properties.
  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome?
}

extension Property {
  /// The name, such as `P-05`.
  public static var id: PropertyID { page.id }
}

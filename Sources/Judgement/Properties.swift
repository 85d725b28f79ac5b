public import HarnessModel

/// The catalogue of laws.
public enum Properties {
  /// Every property, the most specific first: the order in which broken ones are named.
  public static let all: [any Property.Type] = []

  /// The property of that name, if there is one.
  public static func named(_ id: PropertyID) -> (any Property.Type)? {
    all.first { $0.id == id }
  }
}

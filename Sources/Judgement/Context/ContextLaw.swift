import HarnessModel

/// A named law that every gate of the context rule must satisfy.
protocol ContextLaw: Sendable {
  /// The manual page.
  static var page: PropertyPage { get }
  /// Whether this law is the one that a wrong answer breaks.
  static func explains(_ breach: ContextBreach) -> Bool
  /// The class of the consequence.
  static func severity(_ breach: ContextBreach) -> SeverityClass
}

extension ContextLaw {
  static func severity(_ breach: ContextBreach) -> SeverityClass { page.severity }
}

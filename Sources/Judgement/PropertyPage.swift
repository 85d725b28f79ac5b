public import HarnessModel

/// The manual page of a property.
public struct PropertyPage: Hashable, Sendable {
  /// The name, such as `P-05`.
  public var id: PropertyID
  /// The law in a few plain words, such as "a suffix starts at a label boundary".
  public var title: String
  /// The law in full.
  public var statement: String
  /// What goes wrong when a gate breaks it.
  public var whyItMatters: String
  /// The class of the consequence when the readings agree.
  public var severity: SeverityClass
  /// CWE numbers that name the weakness.
  public var cwe: [Int]
  /// Published advisories and issues of the same class.
  public var advisories: [String]
  /// How a sound gate could seem to break it, and what keeps that from being reported.
  public var hazard: String

  /// Makes a page.
  public init(
    id: String, title: String, statement: String, whyItMatters: String, severity: SeverityClass,
    cwe: [Int], advisories: [String] = [], hazard: String
  ) {
    self.id = PropertyID(id)
    self.title = title
    self.statement = statement
    self.whyItMatters = whyItMatters
    self.severity = severity
    self.cwe = cwe
    self.advisories = advisories
    self.hazard = hazard
  }
}

public import HarnessModel

/// Something that happened to a gate in public, and what here shows it again.
public struct Incident: Hashable, Sendable {
  /// A short name of what happened.
  public var name: String
  /// Where it is told: CVE numbers, issues, papers, reports.
  public var sources: [String]
  /// How it worked, in one sentence.
  public var mechanism: String
  /// The laws that such a gate breaks.
  public var laws: [PropertyID]
  /// The built-in gates that have the same defect, without `builtin:`.
  public var gates: [String]
  /// What of it is out of reach here, and why.
  public var limit: String?

  /// Makes an incident.
  public init(
    _ name: String, sources: [String], _ mechanism: String, laws: [String] = [], gates: [String] = [],
    limit: String? = nil
  ) {
    self.name = name
    self.sources = sources
    self.mechanism = mechanism
    self.laws = laws.map { PropertyID($0) }
    self.gates = gates
    self.limit = limit
  }
}

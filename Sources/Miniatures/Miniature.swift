public import HarnessModel
public import Targets

/// A small in-process filter of known behaviour, right or wrong on purpose.
public struct Miniature: Sendable {
  /// The name behind `builtin:`.
  public let name: String
  /// The filter in one sentence or in the expression that makes it.
  public let summary: String
  /// What is wrong with it in one sentence, or `nil` if it is right.
  public let defect: String?
  /// The property that the defect must break, or `nil` if it is right.
  public let killedBy: PropertyID?
  /// The filter as a target.
  public let target: ClosureTarget

  init(_ specimen: any Specimen.Type) {
    self.init(specimen, gate: specimen.filter)
  }

  init(_ specimen: any Specimen.Type, gate: @escaping ClosureTarget.Gate) {
    name = specimen.name
    summary = specimen.summary
    defect = specimen.defect
    killedBy = specimen.killedBy
    target = ClosureTarget(
      id: TargetID("builtin:" + specimen.name),
      greeting: TargetGreeting(
        name: ForeignText(specimen.name), version: ForeignText(ToolVersion.tool),
        capabilities: specimen.capabilities),
      gate: gate)
  }
}

public import Conversations
public import HarnessModel
public import Targets

/// A small in-process gate of the context rule, right or wrong on purpose.
public struct ContextMiniature: Sendable {
  /// The name behind `builtin:`.
  public let name: String
  /// The gate in one sentence.
  public let summary: String
  /// What is wrong with it in one sentence, or `nil` if it is right.
  public let defect: String?
  /// The property that names the defect, or `nil` if there is none.
  public let killedBy: PropertyID?
  /// The rules that it claims to enforce.
  public let rules: ContextRules
  /// The gate as a target.
  public let target: ClosureTarget

  init(_ specimen: any ContextSpecimen.Type) {
    name = specimen.name
    summary = specimen.summary
    defect = specimen.defect
    killedBy = specimen.killedBy.map { PropertyID($0) }
    rules = specimen.rules
    target = ClosureTarget(
      id: TargetID("builtin:" + specimen.name),
      greeting: TargetGreeting(
        name: ForeignText(specimen.name), version: ForeignText(ToolVersion.tool),
        capabilities: ClosureTarget.baseDialect.union([.context])),
      contextGate: { policy in try ContextGate.make(specimen, policy) })
  }
}

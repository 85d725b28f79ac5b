import HarnessModel
import Targets

/// A filter of known behaviour in one file: its doc comment says where such code is seen.
protocol Specimen: Sendable {
  /// The name behind `builtin:`.
  static var name: String { get }
  /// The filter in one sentence or in the expression that makes it.
  static var summary: String { get }
  /// What is wrong with it in one sentence, or `nil` if it is right.
  static var defect: String? { get }
  /// The property that its defect must break, or `nil` if it is right.
  static var killedBy: PropertyID? { get }
  /// What it claims to be able to do.
  static var capabilities: Set<Capability> { get }
  /// Makes the filter of a policy.
  ///
  /// - Throws: if the policy is invalid in its eyes.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision
}

extension Specimen {
  /// Everything that the base dialect asks of a gate.
  static var capabilities: Set<Capability> { ClosureTarget.baseDialect }
}

import HarnessModel
import Targets

/// A gate that lets nothing through: what a harness without must-allow cases would call perfect.
enum DenyEverything: Specimen {
  static let name = "deny-everything"
  static let summary = "Refuses every URL."
  static let defect: String? = "Legitimate URLs are refused."
  static let killedBy: PropertyID? = PropertyID("P-02")
  static let capabilities = ClosureTarget.baseDialect

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    { _ in .deny }
  }
}

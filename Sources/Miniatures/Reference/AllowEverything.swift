import HarnessModel
import Targets

/// A gate that is not connected: the list is shown in the settings and read by nobody.
enum AllowEverything: Specimen {
  static let name = "allow-everything"
  static let summary = "Lets every URL through."
  static let defect: String? = "The lists have no effect."
  static let killedBy: PropertyID? = PropertyID("P-01")
  static let capabilities = ClosureTarget.baseDialect

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    { _ in .allow }
  }
}

import HarnessModel
import Targets

/// A gate that matches hosts exactly and says so, as some agents' permission rules do.
enum ExactHost: Specimen {
  static let name = "exact-host"
  static let summary = "The base dialect without subdomains, which it declares."
  static let defect: String? = nil
  static let killedBy: PropertyID? = nil
  static let capabilities = ClosureTarget.baseDialect.union([.relative]).subtracting([.subdomains])

  /// Makes the filter; an invalid policy is refused.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    var exact = policy
    exact.knobs["suffix"] = "exact"
    return try Reference.filter(exact)
  }
}

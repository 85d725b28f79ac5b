import HarnessModel
import Targets

/// Takes an empty allow list for no list.
///
/// `if allowed and host not in allowed` reads well, and an empty list is false in many languages.
enum EmptyListOpen: Specimen {
  static let name = "empty-list-open"
  static let summary = "if allowed.isEmpty { return .allow }"
  static let defect: String? = "An empty allow list opens everything."
  static let killedBy: PropertyID? = PropertyID("P-46")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let isUnset = policy.allowed?.isEmpty == true && policy.blocked == nil
    let gate = try SoundGate(isUnset ? Policy(dialect: policy.dialect, knobs: policy.knobs) : policy)
    return { url in gate.decision(on: url) }
  }
}

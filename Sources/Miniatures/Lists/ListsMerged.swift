import HarnessModel
import Targets

/// Takes both lists and uses the allow list, without a word about the other.
///
/// The contract calls both together an error; a user who gives both believes in both.
enum ListsMerged: Specimen {
  static let name = "lists-merged"
  static let summary = "allowed ?? blocked"
  static let defect: String? = "One of two lists is silently ignored."
  static let killedBy: PropertyID? = PropertyID("P-45")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    var single = policy
    if policy.allowed != nil { single.blocked = nil }
    let gate = try SoundGate(single)
    return { url in gate.decision(on: url) }
  }
}

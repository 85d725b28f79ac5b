import HarnessModel
import Policies
import Targets

/// The sound gate that the filters with one defect are made from, with no step replaced.
///
/// It keeps every law, so that whatever they break is their one defect's doing.
enum Careful: Specimen {
  static let name = "careful"
  static let summary = "The base dialect with its comparison of hosts and paths written out."
  static let defect: String? = nil
  static let killedBy: PropertyID? = nil

  /// Makes the filter; an invalid policy is refused.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url) { entry, place in entry.covers(place) } }
  }
}

import HarnessModel
import Targets

/// Has no limit on length.
///
/// The limit is one line of the contract, and nothing breaks without it.
enum NoLimit: Specimen {
  static let name = "no-limit"
  static let summary = "no check of the length"
  static let defect: String? = "A URL carries any amount of data."
  static let killedBy: PropertyID? = PropertyID("P-60")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    var lenient = policy
    lenient.knobs["length.limit"] = "100000000"
    let gate = try SoundGate(lenient)
    return { url in gate.decision(on: url) }
  }
}

import HarnessModel
import Targets

/// Answers one question in fifty wrongly, whatever it is.
///
/// A race between the check and a reload of the list looks like this from outside.
enum Flickers: Specimen {
  static let name = "flickers"
  static let summary = "allowed.contains(host) while another thread replaces the list"
  static let defect: String? = "The same question has different answers."
  static let killedBy: PropertyID? = PropertyID("P-56")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    var asked = 0
    return { url in
      asked += 1
      let decision = gate.decision(on: url)
      guard asked.isMultiple(of: 50) else { return decision }
      return decision.verdict == .allow ? .deny : .allow
    }
  }
}

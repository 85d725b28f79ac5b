import HarnessModel
import Targets

/// Lets through what it cannot parse.
///
/// `except ValueError: return True`, so that odd but harmless URLs do not annoy; every other parser then
/// decides for itself.
enum FailsOpen: Specimen {
  static let name = "fails-open"
  static let summary = "try check(url) except: allow"
  static let defect: String? = "A URL that the gate cannot read may be one that a client can."
  static let killedBy: PropertyID? = PropertyID("P-01")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      let decision = gate.decision(on: url)
      return decision.detail?.code == ForeignText("invalid_input") ? .allow : decision
    }
  }
}

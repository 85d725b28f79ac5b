import HarnessModel
import Targets

/// Takes the host of an entry and forgets its path.
///
/// The list looks narrower in the settings than it is.
enum PathIgnored: Specimen {
  static let name = "path-ignored"
  static let summary = "host(entry) covers host(url)"
  static let defect: String? = "An entry with a path opens the whole host."
  static let killedBy: PropertyID? = PropertyID("P-01")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.coversHost(place)
      }
    }
  }
}

import HarnessModel
import Policies
import Targets

/// Looks for the entry's name anywhere in the host.
///
/// The first thing written after one has learned to take the host out of the URL. Models the trusted-domain
/// check by containment that `str.contains` invites.
enum HostSubstring: Specimen {
  static let name = "host-substring"
  static let summary = "host.contains(entry)"
  static let defect: String? = "The name may stand in the middle of a foreign host."
  static let killedBy: PropertyID? = PropertyID("P-06")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.coversPath(place.path) && (entry.covers(place) || place.host.holds(entry.hostBytes))
      }
    }
  }
}

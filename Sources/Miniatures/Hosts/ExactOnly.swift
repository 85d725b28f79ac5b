import HarnessModel
import Policies
import Targets

/// Compares whole hosts while it claims to cover subdomains.
///
/// Models maximal issue 209: two tools of one product read one list, and the matcher of the second is
/// exact.
enum ExactOnly: Specimen {
  static let name = "exact-only"
  static let summary = "host == entry"
  static let defect: String? = "Subdomains of an entry are not covered, though the gate says so."
  static let killedBy: PropertyID? = PropertyID("P-02")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.coversPath(place.path) && place.host == entry.hostBytes
      }
    }
  }
}

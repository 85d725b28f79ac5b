import HarnessModel
import Policies
import Targets

/// Compares the A-labels of the host with entries in Unicode.
///
/// Models Smokescreen pull request 264: an entry in Unicode never equals a host in Punycode.
enum DeadUnicodeEntries: Specimen {
  static let name = "dead-unicode-entries"
  static let summary = "asciiHost against the entry as typed"
  static let defect: String? = "An entry in Unicode never matches."
  static let killedBy: PropertyID? = PropertyID("P-31")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && !entry.notes.contains(.unicode)
      }
    }
  }
}

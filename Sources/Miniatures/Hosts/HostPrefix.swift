import HarnessModel
import Policies
import Targets

/// Compares the beginning of the host.
///
/// Models CVE-2026-24052, where a trusted domain was compared with `startsWith` and a longer host that
/// begins with the trusted one passed.
enum HostPrefix: Specimen {
  static let name = "host-prefix"
  static let summary = "host.hasPrefix(entry)"
  static let defect: String? = "What follows the prefix may belong to another owner."
  static let killedBy: PropertyID? = PropertyID("P-06")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.coversPath(place.path) && (entry.covers(place) || place.host.starts(with: entry.hostBytes))
      }
    }
  }
}

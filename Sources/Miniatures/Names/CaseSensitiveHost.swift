import HarnessModel
import Targets

/// Compares the host in the case in which it is written.
///
/// A set of lower-case names, and a parser that leaves the host as it is.
enum CaseSensitiveHost: Specimen {
  static let name = "case-sensitive-host"
  static let summary = "names.contains(host)"
  static let defect: String? = "A capital letter hides a blocked host."
  static let killedBy: PropertyID? = PropertyID("P-10")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && place.writtenHost == place.writtenHost.lowered
      }
    }
  }
}

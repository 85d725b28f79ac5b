import HarnessModel
import Policies
import Targets

/// Compares the end of the host without asking where a label begins.
///
/// Models tinyproxy issue 627, and every `endsWith` on a host.
enum SuffixWithoutDot: Specimen {
  static let name = "suffix-without-dot"
  static let summary = "host.hasSuffix(entry)"
  static let defect: String? = "A suffix may begin in the middle of a label."
  static let killedBy: PropertyID? = PropertyID("P-05")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.coversPath(place.path) && (entry.coversHost(place) || place.host.hasSuffix(entry.hostBytes))
      }
    }
  }
}

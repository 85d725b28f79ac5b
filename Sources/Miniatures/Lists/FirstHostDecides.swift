import HarnessModel
import Policies
import Targets

/// Lets the first entry that covers the host decide about the path.
///
/// Rules of a firewall work so; a list of domains has no order.
enum FirstHostDecides: Specimen {
  static let name = "first-host-decides"
  static let summary = "entries.first { covers host }?.covers(path)"
  static let defect: String? = "A later entry for the same host has no effect."
  static let killedBy: PropertyID? = PropertyID("P-31")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    let entries = gate.compiled.entries
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && entries.first { $0.coversHost(place) } == entry
      }
    }
  }
}

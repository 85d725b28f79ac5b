import HarnessModel
import Policies
import Targets

/// Compares whole entries with hosts, so that an entry with a path never matches in a block list.
///
/// The linters of such lists say nothing; the entry looks like the others.
enum DeadPathEntries: Specimen {
  static let name = "dead-path-entries"
  static let summary = "host == entry, path and all"
  static let defect: String? = "A blocked path is not blocked."
  static let killedBy: PropertyID? = PropertyID("P-31")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && (entry.path.isEmpty || place.mode == .allow)
      }
    }
  }
}

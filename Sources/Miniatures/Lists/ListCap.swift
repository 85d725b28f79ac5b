import HarnessModel
import Policies
import Targets

/// Reads the first entries of a list only.
///
/// A buffer of fixed size, a page of results, a limit of the vendor: here it is three, elsewhere a
/// thousand.
enum ListCap: Specimen {
  static let name = "list-cap"
  static let summary = "entries.prefix(3)"
  static let defect: String? = "Entries beyond the third have no effect."
  // The fourth entry is accepted and dead. That order matters too (P-43) follows from it.
  static let killedBy: PropertyID? = PropertyID("P-31")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    let known = Set(gate.compiled.entries.prefix(3))
    return { url in gate.decision(on: url) { entry, place in known.contains(entry) && entry.covers(place) } }
  }
}

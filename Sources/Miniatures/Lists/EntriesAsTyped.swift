import HarnessModel
import Policies
import Targets

/// Lower-cases the host of the URL and leaves the entries as they were typed.
///
/// Models Lexware-MCP issue 42: normalisation on one side makes an entry with a capital letter dead.
enum EntriesAsTyped: Specimen {
  static let name = "entries-as-typed"
  static let summary = "host.lowercased() against the entry as typed"
  static let defect: String? = "An entry with a capital letter never matches."
  static let killedBy: PropertyID? = PropertyID("P-31")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && !entry.notes.contains(.upperCase)
      }
    }
  }
}

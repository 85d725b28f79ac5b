import HarnessModel
import Policies
import Targets

/// Compares entries and hosts in the form in which each is written.
///
/// A blocked name in one form is asked for in the other, and nobody converts.
enum PunycodeBlind: Specimen {
  static let name = "punycode-blind"
  static let summary = "host as written against the entry as written"
  static let defect: String? = "The other form of a blocked name is not blocked."
  static let killedBy: PropertyID? = PropertyID("P-15")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        let isUnicode = entry.notes.contains(.unicode)
        return entry.covers(place) && isUnicode == place.writtenHost.contains { $0 >= 0x80 }
      }
    }
  }
}

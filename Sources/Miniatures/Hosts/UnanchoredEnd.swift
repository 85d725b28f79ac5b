import HarnessModel
import Policies
import Targets

/// Anchors the beginning of the host in a regular expression and forgets the end.
///
/// `re.match` in Python does so by itself, which is why half of such filters have this defect.
enum UnanchoredEnd: Specimen {
  static let name = "unanchored-end"
  static let summary = "/^(.*\\.)?ENTRY/ with the dots escaped"
  static let defect: String? = "What follows the entry may belong to another owner."
  static let killedBy: PropertyID? = PropertyID("P-06")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        guard entry.coversPath(place.path) else { return false }
        return entry.covers(place) || place.host.starts(with: entry.hostBytes)
          || place.host.holds([UInt8(ascii: ".")] + entry.hostBytes)
      }
    }
  }
}

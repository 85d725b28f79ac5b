import HarnessModel
import Policies
import Targets

/// Lets a wildcard stand for one label, as certificates do.
///
/// RFC 9525 matches names in certificates so; written for a list of domains it misses everything deeper.
enum OneLabelOnly: Specimen {
  static let name = "one-label-only"
  static let summary = "host is entry or LABEL.entry"
  static let defect: String? = "Hosts two labels below an entry are not covered."
  static let killedBy: PropertyID? = PropertyID("P-02")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        let labels = { (name: [UInt8]) in name.filter { $0 == UInt8(ascii: ".") }.count }
        return entry.covers(place) && labels(place.host) <= labels(entry.hostBytes) + 1
      }
    }
  }
}

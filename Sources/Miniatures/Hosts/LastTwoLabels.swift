import HarnessModel
import Policies
import Targets

/// Cuts host and entry down to two labels, as if every registrable domain had two.
///
/// Written by people who want eTLD+1 and have no public suffix list.
enum LastTwoLabels: Specimen {
  static let name = "last-two-labels"
  static let summary = "host.split(\".\").suffix(2) == entry.split(\".\").suffix(2)"
  static let defect: String? = "Siblings and parents of an entry count as the entry."
  // The law is about parents and siblings; that they are fetched without an entry (P-01) says less.
  static let killedBy: PropertyID? = PropertyID("P-09")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        guard case .domain = entry.host else { return entry.covers(place) }
        return entry.coversPath(place.path) && lastTwo(place.host) == lastTwo(entry.hostBytes)
      }
    }
  }

  private static func lastTwo(_ name: [UInt8]) -> [[UInt8]] {
    name.split(separator: UInt8(ascii: ".")).suffix(2).map { Array($0) }
  }
}

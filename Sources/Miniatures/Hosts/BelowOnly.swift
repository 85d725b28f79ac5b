import HarnessModel
import Policies
import Targets

/// Puts a dot before the entry and compares the end, so that the name itself is missed.
///
/// Models the other half of tinyproxy issue 627: an entry with a leading dot misses the apex.
enum BelowOnly: Specimen {
  static let name = "below-only"
  static let summary = "host.hasSuffix(\".\" + entry)"
  static let defect: String? = "The listed host itself is not covered."
  static let killedBy: PropertyID? = PropertyID("P-02")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && !place.host.elementsEqual(entry.hostBytes)
      }
    }
  }
}

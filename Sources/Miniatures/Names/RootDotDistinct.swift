import HarnessModel
import Targets

/// Takes a name with its root dot for another name.
///
/// Models browser-use issue 5069, colly issue 900 and a2a-rs issue 225: one dot behind the host, and the
/// block list is blind.
enum RootDotDistinct: Specimen {
  static let name = "root-dot-distinct"
  static let summary = "host == entry with the dot left on"
  static let defect: String? = "A dot behind a blocked host hides it."
  static let killedBy: PropertyID? = PropertyID("P-11")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && !place.hasRootDot
      }
    }
  }
}

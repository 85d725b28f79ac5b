import HarnessModel
import Policies
import Targets

/// Accepts an entry's name in the query beside the host.
///
/// Seen where one check serves the page and the page that a `next=` parameter leads back to.
enum QuerySearched: Specimen {
  static let name = "query-searched"
  static let summary = "host is covered, or the query holds the entry"
  static let defect: String? = "A query is free text of whoever made the URL."
  static let killedBy: PropertyID? = PropertyID("P-34")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) || (place.mode == .allow && place.query.lowered.holds(entry.hostBytes))
      }
    }
  }
}

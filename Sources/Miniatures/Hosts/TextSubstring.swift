import HarnessModel
import Policies
import Targets

/// Looks for the entry anywhere in the text of an http or https URL.
///
/// The oldest idiom: `if "example.com" in url`. Userinfo, path, query and fragment all do.
enum TextSubstring: Specimen {
  static let name = "text-substring"
  static let summary = "url.contains(entry)"
  static let defect: String? = "The name may stand in the path, the query or the userinfo."
  static let killedBy: PropertyID? = PropertyID("P-34")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      let decision = gate.decision(on: url) { entry, place in
        entry.covers(place) || url.bytes.lowered.holds(entry.hostBytes + entry.path)
      }
      return decision
    }
  }
}

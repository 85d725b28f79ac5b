import HarnessModel
import Policies
import Targets

/// Compares paths without regard to case, since hosts are compared so.
///
/// One `lowercased()` on the whole URL does it.
enum CaseBlindPath: Specimen {
  static let name = "case-blind-path"
  static let summary = "path.lowercased() against entry.path.lowercased()"
  static let defect: String? = "A path in other case is another resource."
  // Case is one of what servers read differently, and an allow list must gain nothing by it.
  static let killedBy: PropertyID? = PropertyID("P-33")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        var folded = entry
        folded.path = entry.path.lowered
        return entry.covers(place)
          || (place.mode == .allow && entry.coversHost(place) && folded.coversPath(place.path.lowered))
      }
    }
  }
}

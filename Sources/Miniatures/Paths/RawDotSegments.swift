import HarnessModel
import Policies
import Targets

/// Compares the path before dot segments are removed.
///
/// Models ironclaw issue 137, go-authcrunch issue 110 and qm issue 154: `/docs/../admin` begins with
/// `/docs`.
enum RawDotSegments: Specimen {
  static let name = "raw-dot-segments"
  static let summary = "raw path against entry.path"
  static let defect: String? = "Dot segments climb out of the listed path."
  static let killedBy: PropertyID? = PropertyID("P-30")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        let path = place.writtenPath.isEmpty ? [UInt8(ascii: "/")] : place.writtenPath
        return entry.coversHost(place) && entry.coversPath(path)
      }
    }
  }
}

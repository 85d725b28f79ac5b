import HarnessModel
import Targets

/// Removes `..` and `%2e%2e`, and not the forms that mix a dot with an escape.
///
/// Models openclaw-config issue 121: `.%2e` is a dot segment for every client of the URL Standard.
enum MixedDotSegments: Specimen {
  static let name = "mixed-dot-segments"
  static let summary = "normalise(path) with two spellings of a dot segment"
  static let defect: String? = "A dot segment that is half escaped climbs out of the listed path."
  static let killedBy: PropertyID? = PropertyID("P-30")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        let mixed = [".%2e", "%2e."].contains { place.writtenPath.lowered.holds("/\($0)".utf8) }
        let path = mixed ? place.writtenPath : place.path
        return entry.coversHost(place) && entry.coversPath(path)
      }
    }
  }
}

import HarnessModel
import Policies
import Targets

/// Compares the path by its beginning.
///
/// Models awslabs/mcp issue 3320 and open-bsp-api issue 11: `/docs` covers `/docs-internal`.
enum PathTextPrefix: Specimen {
  static let name = "path-text-prefix"
  static let summary = "path.hasPrefix(entry.path)"
  static let defect: String? = "A path prefix may end inside a segment."
  static let killedBy: PropertyID? = PropertyID("P-29")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.coversHost(place) && place.path.starts(with: entry.path)
      }
    }
  }
}

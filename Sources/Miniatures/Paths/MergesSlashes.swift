import HarnessModel
import Targets

/// Merges slashes that follow each other before it compares.
///
/// Servers may do so; under an allow list the path `//docs` is not the listed one (CVE-2021-31920 is a
/// proxy and a server at odds about it).
enum MergesSlashes: Specimen {
  static let name = "merges-slashes"
  static let summary = "path.replacing(\"//\", with: \"/\")"
  static let defect: String? = "An empty segment is significant, and the gate drops it."
  static let killedBy: PropertyID? = PropertyID("P-33")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        var merged: [UInt8] = []
        for byte in place.path where byte != UInt8(ascii: "/") || merged.last != byte { merged.append(byte) }
        return entry.covers(place)
          || (place.mode == .allow && entry.coversHost(place) && entry.coversPath(merged))
      }
    }
  }
}

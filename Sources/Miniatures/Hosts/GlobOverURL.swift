import HarnessModel
import Policies
import Targets

/// Matches `*.ENTRY` against the whole URL with a glob whose `*` crosses slashes.
///
/// `fnmatch` treats a slash like any other character unless it is told otherwise.
enum GlobOverURL: Specimen {
  static let name = "glob-over-url"
  static let summary = "fnmatch(url, \"*://*.ENTRY/*\")"
  static let defect: String? = "The star reaches into the path."
  static let killedBy: PropertyID? = PropertyID("P-01")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place)
          || (entry.coversPath(place.path) && place.mode == .allow
            && (place.writtenPath + [UInt8(ascii: "/")]).holds(
              [UInt8(ascii: ".")] + entry.hostBytes + [UInt8(ascii: "/")]))
      }
    }
  }
}

import HarnessModel
import Targets

/// Compares the host with its percent escapes as they are written.
///
/// `urlparse` in Python and `URL.Host` in other libraries leave escapes in the host; clients of the URL
/// Standard decode them.
enum PercentBlind: Specimen {
  static let name = "percent-blind"
  static let summary = "The host as written, escapes and all"
  static let defect: String? = "An escaped spelling of a blocked host is not blocked."
  static let killedBy: PropertyID? = PropertyID("P-18")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && !place.writtenHost.contains(UInt8(ascii: "%"))
      }
    }
  }
}

import HarnessModel
import Targets

/// Removes `www.` from the front of the host as a set of characters.
///
/// `host.lstrip("www.")` in Python removes every leading `w` and dot, so that the names of others lose
/// letters too.
enum StripsLetters: Specimen {
  static let name = "strips-letters"
  static let summary = "host.lstrip(\"www.\") against the entry"
  static let defect: String? = "Leading letters w of a foreign name are cut off."
  static let killedBy: PropertyID? = PropertyID("P-05")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        var stripped = place
        stripped.host = Array(place.host.drop { $0 == UInt8(ascii: "w") || $0 == UInt8(ascii: ".") })
        return entry.covers(place) || entry.covers(stripped)
      }
    }
  }
}

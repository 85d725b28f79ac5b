import HarnessModel
import Targets

/// Compares the authority with its port.
///
/// `urlparse(url).netloc` holds the port, and a blocked host on port 8443 is not on the list.
enum NetlocWithPort: Specimen {
  static let name = "netloc-with-port"
  static let summary = "urlparse(url).netloc against the entry"
  static let defect: String? = "A port hides a blocked host."
  static let killedBy: PropertyID? = PropertyID("P-35")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        let tail = place.authority.drop { $0 != UInt8(ascii: "]") }
        return entry.covers(place)
          && !(tail.isEmpty ? place.authority[...] : tail).contains(UInt8(ascii: ":"))
      }
    }
  }
}

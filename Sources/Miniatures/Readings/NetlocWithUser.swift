import HarnessModel
import Targets

/// Compares the authority with its user name.
///
/// The other thing that `netloc` holds: `user@` before a blocked host makes it another text.
enum NetlocWithUser: Specimen {
  static let name = "netloc-with-user"
  static let summary = "urlparse(url).netloc against the entry"
  static let defect: String? = "A user name hides a blocked host."
  static let killedBy: PropertyID? = PropertyID("P-23")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && !place.authority.contains(UInt8(ascii: "@"))
      }
    }
  }
}

import HarnessModel
import Policies
import Targets

/// Does not see the IPv4 address inside an IPv6 one.
///
/// Models openclaw issue 13275: sockets connect `[::ffff:127.0.0.1]` to 127.0.0.1.
enum MappedAddressMissed: Specimen {
  static let name = "mapped-address-missed"
  static let summary = "addresses compared without unmapping"
  static let defect: String? = "The mapped form of a blocked address is not blocked."
  static let killedBy: PropertyID? = PropertyID("P-20")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        entry.covers(place) && (place.host.first != UInt8(ascii: "[") || place.host == entry.hostBytes)
      }
    }
  }
}

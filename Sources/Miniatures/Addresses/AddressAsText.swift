import HarnessModel
import Policies
import Targets

/// Compares addresses as text.
///
/// Models safestclaw issue 63 and cloudflare-os issue 128: octal, hexadecimal and one-number spellings of a
/// blocked address pass.
enum AddressAsText: Specimen {
  static let name = "address-as-text"
  static let summary = "host as written == entry"
  static let defect: String? = "Another spelling of a blocked address is not blocked."
  static let killedBy: PropertyID? = PropertyID("P-19")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        guard case .ipv4 = entry.host else { return entry.covers(place) }
        return entry.covers(place) && (place.host != entry.hostBytes || place.writtenHost == entry.hostBytes)
      }
    }
  }
}

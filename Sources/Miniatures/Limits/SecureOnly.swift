import HarnessModel
import Targets

/// Refuses http where the policy permits it.
///
/// Sound in itself; a policy that means it sets the knob, and a gate that does it unasked breaks what the
/// user listed.
enum SecureOnly: Specimen {
  static let name = "secure-only"
  static let summary = "scheme == \"https\""
  static let defect: String? = "URLs with http are refused though their host is listed."
  static let killedBy: PropertyID? = PropertyID("P-02")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      url.bytes.prefix(5).elementsEqual("http:".utf8)
        ? .deny(code: "url_not_allowed") : gate.decision(on: url)
    }
  }
}

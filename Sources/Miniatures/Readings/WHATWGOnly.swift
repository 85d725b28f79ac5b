import HarnessModel
import Targets

/// Reads the URL by the URL Standard alone and hands the text on to whoever fetches.
///
/// Right where a browser fetches; wrong where curl or Java does, which reads the same text otherwise.
enum WHATWGOnly: Specimen {
  static let name = "whatwg-only"
  static let summary = "The policy under the WHATWG reading only"
  static let defect: String? = "Clients of RFC 3986 may go to another host."
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy, fetchers: [.whatwg])
    return { url in gate.decision(on: url) }
  }
}

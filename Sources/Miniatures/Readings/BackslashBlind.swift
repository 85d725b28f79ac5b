import HarnessModel
import Targets

/// Reads the URL by RFC 3986 alone, where a backslash is a character like any other.
///
/// Clients of the URL Standard end the authority there. Models the split that Orange Tsai showed in 2017
/// and that returns in every pair of an old parser and a new client.
enum BackslashBlind: Specimen {
  static let name = "backslash-blind"
  static let summary = "The policy under the RFC 3986 reading only"
  static let defect: String? = "Browsers end the host at a backslash."
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy, fetchers: [.rfc3986])
    return { url in gate.decision(on: url) }
  }
}

import HarnessModel
import Targets

/// Cuts the port off at the first colon of the authority, before it looks for a user name.
///
/// Models GHSA-x39x-9qw5-ghrf: credentials were parsed as host and port, so that a listed name before the
/// colon let any host pass.
enum PortAtFirstColon: Specimen {
  static let name = "port-at-first-colon"
  static let summary = "netloc.split(\":\")[0]"
  static let defect: String? = "A user name with a password is taken for the host."
  static let killedBy: PropertyID? = PropertyID("P-23")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), let at = cut.authority.lastIndex(of: UInt8(ascii: "@")),
      let colon = cut.authority[..<at].firstIndex(of: UInt8(ascii: ":"))
    else { return url }
    return cut.with(authority: cut.authority[..<colon])
  }
}

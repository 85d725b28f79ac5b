import HarnessModel
import Targets

/// Ends the authority at a slash and at nothing else, so that a `#` stays in it.
///
/// Models the check of allowed LDAP hosts in Log4j, which was passed with a fragment sign before the real
/// host's end (Claroty and Snyk 2022).
enum HashInAuthority: Specimen {
  static let name = "hash-in-authority"
  static let summary = "authority ends at / only; host is what follows the last @"
  static let defect: String? = "A fragment sign ends the authority too."
  // The sign moves the end of the authority; the fragment behind it is not searched (P-34).
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url, at: "/"), let hash = cut.authority.firstIndex(of: UInt8(ascii: "#")) else {
      return url
    }
    let tail = cut.authority[(hash + 1)...]
    let host = tail.lastIndex(of: UInt8(ascii: "@")).map { tail[($0 + 1)...] } ?? tail
    return cut.with(authority: host.drop { $0 == UInt8(ascii: ".") })
  }
}

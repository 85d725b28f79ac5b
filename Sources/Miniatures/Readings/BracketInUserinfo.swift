import HarnessModel
import Targets

/// Takes what stands before `[@` for the host.
///
/// Models CVE-2024-22243: a bracket before the sign kept the user name from being seen as one.
enum BracketInUserinfo: Specimen {
  static let name = "bracket-in-userinfo"
  static let summary = "userinfo may not hold [, so the host ends there"
  static let defect: String? = "A bracket hides the sign behind it."
  // A user name without a bracket is read rightly (P-23), so that the bracket is to blame.
  static let killedBy: PropertyID? = PropertyID("P-25")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), let mark = cut.authority.firstRange(of: Array("[@".utf8)) else { return url }
    return cut.with(authority: cut.authority[..<mark.lowerBound])
  }
}

import HarnessModel
import Targets

/// Matches the host with a regular expression whose work doubles with each letter.
///
/// `^(([a-z0-9])+[-.]?)+$` over a label is the usual form. It never ends on a long label with a sign at its
/// end that does not fit; here it gives up after eleven seconds, which is beyond every limit.
enum Backtracking: Specimen {
  static let name = "backtracking"
  static let summary = "/^(([a-z0-9])+[-.]?)+$/ on host and port"
  static let defect: String? = "A long host with a port hangs the gate."
  static let killedBy: PropertyID? = PropertyID("P-58")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      if let cut = CutURL(url) { Stall.backtrack(over: cut.hostAndPort[...]) }
      return gate.decision(on: url)
    }
  }
}

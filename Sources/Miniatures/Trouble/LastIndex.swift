import HarnessModel
import Policies
import Targets

/// Keeps a regular expression with a position in it from call to call.
///
/// A global expression in JavaScript remembers `lastIndex`: the second `test` of the same text begins where
/// the first one ended, and fails.
enum LastIndex: Specimen {
  static let name = "last-index"
  static let summary = "re = /ENTRY/g; re.test(host)"
  static let defect: String? = "The same question is answered by turns."
  static let killedBy: PropertyID? = PropertyID("P-56")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    var previous: URLText?
    return { url in
      let decision = gate.decision(on: url)
      guard gate.compiled.mode == .allow, decision.verdict == .allow else { return decision }
      let isAgain = previous == url
      previous = isAgain ? nil : url
      return isAgain ? .deny : decision
    }
  }
}

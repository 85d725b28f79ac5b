import HarnessModel
import Policies
import Targets

/// Drops entries that it cannot read and goes on with the others.
///
/// A warning in a log; under a block list the host it was about is then open.
enum SkipsInvalidEntries: Specimen {
  static let name = "skips-invalid-entries"
  static let summary = "entries.compactMap { try? Entry($0) }"
  static let defect: String? = "A misspelled entry is ignored instead of refused."
  static let killedBy: PropertyID? = PropertyID("P-47")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    var valid = policy
    valid.allowed = policy.allowed?.filter { isValid($0, in: policy) }
    valid.blocked = policy.blocked?.filter { isValid($0, in: policy) }
    let gate = try SoundGate(valid)
    return { url in gate.decision(on: url) }
  }

  private static func isValid(_ entry: EntryText, in policy: Policy) -> Bool {
    let alone = Policy(blocked: [entry], dialect: policy.dialect, knobs: policy.knobs)
    return (try? CompiledPolicy(alone)) != nil
  }
}

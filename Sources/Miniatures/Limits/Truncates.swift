import HarnessModel
import Targets

/// Cuts a long URL down to the limit and checks what is left.
///
/// A column of fixed width between the check and the client; the client gets the whole URL.
enum Truncates: Specimen {
  static let name = "truncates"
  static let summary = "check(url.prefix(250))"
  static let defect: String? = "A URL beyond the limit passes."
  static let killedBy: PropertyID? = PropertyID("P-60")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: URLText(bytes: Array(url.bytes.prefix(250)))) }
  }
}

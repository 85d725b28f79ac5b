import HarnessModel
import Targets
import URLStandard

/// Decodes percent escapes of the host twice.
///
/// A proxy decodes, the framework behind it decodes again, and each is right on its own.
enum DecodesTwice: Specimen {
  static let name = "decodes-twice"
  static let summary = "unquote(unquote(host))"
  static let defect: String? = "What is an escape after one round is no name for any client."
  static let killedBy: PropertyID? = PropertyID("P-18")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), cut.authority.holds("%25".utf8) else { return url }
    return cut.with(authority: PercentCoding.decode(cut.authority))
  }
}

import HarnessModel
import Targets
import URLStandard

/// Judges the URL as it came and hands on what is left of it after decoding.
///
/// A proxy that checks the request line and forwards the unescaped URL fetches another one than it checked:
/// an escaped slash in a user name ends the host, escaped dots climb out of the path.
enum HandsOnDecoded: Specimen {
  static let name = "hands-on-decoded"
  static let summary = "check(url), then fetch(unquote(url))"
  static let defect: String? = "What is fetched is not what was checked."
  static let killedBy: PropertyID? = PropertyID("P-50")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      let decision = gate.decision(on: url)
      guard decision.verdict == .allow, url.bytes.contains(UInt8(ascii: "%")) else { return decision }
      let decoded = ForeignText(bytes: PercentCoding.decode(url.bytes))
      return GateDecision(.allow, detail: Answer.Detail(url: decoded))
    }
  }
}

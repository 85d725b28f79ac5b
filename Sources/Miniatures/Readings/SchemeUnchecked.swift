import HarnessModel
import Targets

/// Decides by host and never looks at the scheme.
///
/// A client that also knows `ftp:` or `file:` is then let loose on them under every list.
enum SchemeUnchecked: Specimen {
  static let name = "scheme-unchecked"
  static let summary = "The host alone"
  static let defect: String? = "Any scheme passes."
  static let killedBy: PropertyID? = PropertyID("P-37")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), !cut.authority.isEmpty else { return url }
    let isWeb = [Array("https".utf8), Array("http".utf8)].contains(cut.scheme.lowered)
    return isWeb ? url : URLText(bytes: Array("https://".utf8) + cut.authority + cut.rest)
  }
}

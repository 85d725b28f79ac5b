import HarnessModel
import Targets

/// Ends the host at a carriage return or line feed.
///
/// A line reader in front of the filter does so; the client gets the whole text and joins the lines.
enum FirstLine: Specimen {
  static let name = "first-line"
  static let summary = "url.lines.first"
  static let defect: String? = "What stands behind the line end still belongs to the host."
  static let killedBy: PropertyID? = PropertyID("P-26")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), let end = cut.authority.firstIndex(where: { $0 == 0x0D || $0 == 0x0A })
    else {
      return url
    }
    return cut.with(authority: cut.authority[..<end])
  }
}

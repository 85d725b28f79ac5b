import HarnessModel
import Targets

/// Checks the URL with tabs and line ends in it; the client removes them.
///
/// Models the order of two steps that many programs get wrong: validate, then clean (CVE-2023-24329 is the
/// same seam).
enum TabsRemain: Specimen {
  static let name = "tabs-remain"
  static let summary = "check(url), then fetch(url without tabs and newlines)"
  static let defect: String? = "A tab inside a blocked name hides it."
  // Nothing with a control in its authority may pass, mended (P-38) or not.
  static let killedBy: PropertyID? = PropertyID("P-26")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url) else { return url }
    let blanks: [UInt8] = [0x09, 0x0A, 0x0D]
    let mended = cut.authority.map { blanks.contains($0) ? UInt8(ascii: "-") : $0 }
    return mended == cut.authority ? url : cut.with(authority: mended)
  }
}

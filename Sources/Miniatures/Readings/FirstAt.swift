import HarnessModel
import Targets

/// Takes what stands between the first and the second `@` for the host.
///
/// `authority.split("@")[1]` is right for one `@`; the URL Standard and RFC 3986 readers end the userinfo
/// at the last one.
enum FirstAt: Specimen {
  static let name = "userinfo-first-at"
  static let summary = "authority.split(\"@\")[1]"
  static let defect: String? = "With two signs the host is the last piece, not the second."
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url) else { return url }
    let pieces = cut.authority.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return pieces.count > 2 ? cut.with(authority: pieces[1]) : url
  }
}

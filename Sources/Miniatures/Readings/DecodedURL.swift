import HarnessModel
import Targets
import URLStandard

/// Decodes percent escapes in the whole URL before it is cut into parts.
///
/// Models the `%20` and `%3A` forms of GHSA-x39x-9qw5-ghrf: an escaped delimiter becomes one, for the check
/// alone.
enum DecodedURL: Specimen {
  static let name = "decoded-url"
  static let summary = "parse(unquote(url))"
  static let defect: String? = "An escaped delimiter ends the host for the check, not for the client."
  // Escaped delimiters are what the law names; P-18 is about letters that mean themselves.
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), cut.authority.contains(UInt8(ascii: "%")) else { return url }
    return cut.with(authority: PercentCoding.decode(cut.authority))
  }
}

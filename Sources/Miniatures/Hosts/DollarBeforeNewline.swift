import HarnessModel
import Targets
import URLStandard

/// Ends a regular expression over the decoded host with `$`.
///
/// In Python, Perl and PCRE `$` also matches before a newline that ends the text.
enum DollarBeforeNewline: Specimen {
  static let name = "dollar-before-newline"
  static let summary = "/^(.*\\.)?ENTRY$/ on the percent-decoded host"
  static let defect: String? = "A host may end in a newline."
  static let killedBy: PropertyID? = PropertyID("P-26")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url) else { return url }
    let tail = cut.authority.suffix(3).lowered
    return tail == Array("%0a".utf8) ? cut.with(authority: cut.authority.dropLast(3)) : url
  }
}

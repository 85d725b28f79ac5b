import Foundation
import HarnessModel
import Targets

/// Normalises the URL to NFKC before it is cut into parts, in place of UTS #46 on its host.
///
/// A full-width slash becomes a slash for the check alone. Birch's HostSplit (2019) is the same confusion
/// between the two sides.
enum CompatibilityForms: Specimen {
  static let name = "compatibility-forms"
  static let summary = "parse(url.precomposedStringWithCompatibilityMapping)"
  static let defect: String? = "Characters that NFKC turns into delimiters split the host."
  // The host is cut at a delimiter that no client sees; that a listed name stands before it is by chance.
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), cut.authority.contains(where: { $0 >= 0x80 }) else { return url }
    let text = String(decoding: cut.authority, as: UTF8.self)
    return cut.with(authority: text.precomposedStringWithCompatibilityMapping.utf8)
  }
}

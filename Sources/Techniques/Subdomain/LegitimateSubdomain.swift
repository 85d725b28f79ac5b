import Choices
import HarnessModel

/// Asks for a direct subdomain of the listed name.
///
/// An entry covers its subdomains. A filter that compares whole hosts refuses what an allow list permits,
/// and lets through what a block list forbids.
///
///     https://example.com/   becomes   https://docs.example.com/
enum LegitimateSubdomain: Technique {
  static let id = TechniqueID("subdomain", "legitimate-subdomain")
  static let catalogue = [131]
  static let claim = Claim.otherHost

  private static let labels = texts(
    "docs", "www", "api", "a", "1", "cdn-01", "x--y", "xn--bcher-kva", "com", "example", "localhost")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host = try draw.pick(labels) + ".".utf8 + draft.host
  }
}

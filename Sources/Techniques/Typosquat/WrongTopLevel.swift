import Choices
import HarnessModel

/// Keeps the registered label and changes the top-level domain.
///
/// A comparison of the label alone, because it is the one people know, takes the names for the same.
///
///     https://example.com/   becomes   https://example.net/
enum WrongTopLevel: Technique {
  static let id = TechniqueID("typosquat", "wrong-top-level")
  static let catalogue = [278]
  static let claim = Claim.otherHost

  private static let domains = texts(
    ".net", ".org", ".com", ".co", ".cm", ".om", ".io", ".info", ".biz", ".app", ".dev", ".xyz", ".online",
    ".site", ".shop", ".top", ".ru", ".cn", ".de", ".uk", ".eu", ".us", ".me", ".ai", ".tk", ".zip", ".mov",
    ".xn--p1ai", ".test", ".comm", ".con")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var name = try RegistrableName(draft.host)
    let domain = try draw.pick(domains)
    try demand(name.suffix != domain)
    name.suffix = domain
    draft.host = try name.host()
  }
}

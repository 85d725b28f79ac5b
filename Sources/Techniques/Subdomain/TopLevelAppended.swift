import Choices
import HarnessModel

/// Appends one more top-level domain to the listed name.
///
/// The host starts with the whole entry, so that a test for the beginning holds; the name is registered
/// under the appended domain.
///
///     https://example.com/   becomes   https://example.com.co/
enum TopLevelAppended: Technique {
  static let id = TechniqueID("subdomain", "top-level-appended")
  static let catalogue = [129]

  private static let domains: [[UInt8]] = {
    let usual = texts(
      ".co", ".com", ".net", ".org", ".io", ".app", ".dev", ".xyz", ".info", ".ru", ".cn", ".tk", ".zip")
    return usual + TopLevels.all.filter { !usual.contains($0) }
  }()

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host += try draw.pick(domains)
  }
}

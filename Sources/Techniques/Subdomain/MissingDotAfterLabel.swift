import Choices
import HarnessModel

/// Leaves out the dot after a usual first label.
///
/// An optional prefix in a regular expression, `(www.)?` before the entry, or a test for the end of the
/// string accepts it. It is another registration.
///
///     https://example.com/   becomes   https://wwwexample.com/
enum MissingDotAfterLabel: Technique {
  static let id = TechniqueID("subdomain", "missing-dot-after-label")
  static let catalogue = [130]

  private static let labels = texts("www", "www2", "docs", "api", "mail", "m", "login", "cdn")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host = try draw.pick(labels) + draft.host
  }
}

import Choices
import HarnessModel

/// Mentions the welcome URL in the query or fragment of the forbidden host.
///
/// A filter that searches the URL for the entry finds it, even with its scheme in front.
///
///     https://example.com/   becomes   https://evil.test/?u=https://example.com
enum WelcomeInQuery: Technique {
  static let id = TechniqueID("authority", "welcome-in-query")
  static let catalogue = [190]

  private static let fronts = texts("u=https://", "https://", "u=", "//", ".", "u=https%3a%2f%2f")
  private static let rests = texts("", "/", "&x=1")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let fragment = try draw.flag()
    let text = try draw.pick(fronts) + decoy + (try draw.pick(rests))
    if fragment { draft.remark(text) } else { draft.ask(text) }
  }
}

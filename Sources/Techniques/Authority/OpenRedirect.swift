import Choices
import HarnessModel

/// Asks a redirector on the listed host for the other one.
///
/// The first URL is as listed, and most gates look at no other. Whether the host redirects is its
/// own affair: a gate may not refuse the URL for it, and must look again at where it leads.
///
///     https://example.com/   becomes   https://example.com/redirect?u=https://evil.test
enum OpenRedirect: Technique {
  static let id = TechniqueID("authority", "open-redirect")
  static let catalogue = [253]
  static let claim = Claim.sameHost

  private static let pages = texts("redirect", "go", "login", "out", "url", "logout", "sso/continue")
  private static let keys = texts(
    "u", "url", "next", "redirect_uri", "return", "returnTo", "dest", "continue", "goto", "target",
    "RelayState")
  private static let fronts = texts("https://", "//", "https:/", "https%3A%2F%2F", "/\\", "\\\\", "@")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let other = draft.host == scene.listed ? scene.stranger : scene.listed
    try demand(draft.query.isEmpty && draft.fragment.isEmpty)
    let target = try draw.pick(fronts) + other
    draft.path = draft.inside + "/".utf8 + (try draw.pick(pages))
    draft.ask(try draw.pick(keys) + "=".utf8 + target)
  }
}

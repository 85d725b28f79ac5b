import Choices
import HarnessModel

/// Asks for a file that programs fetch of their own accord.
///
/// Fetchers look at robots.txt, an icon or a sitemap before they ask their gate, or exempt them from
/// it. The request has reached the host by then, and what it returns names further URLs.
///
///     https://example.com/   becomes   https://example.com/robots.txt
enum SideFile: Technique {
  static let id = TechniqueID("subpath", "side-file")
  static let catalogue = [260, 261]
  static let start = Start.both
  static let claim = Claim.sameHost

  private static let files = texts(
    "robots.txt", "sitemap.xml", "favicon.ico", "llms.txt", ".well-known/security.txt", "manifest.json",
    "feed.xml",
    "apple-touch-icon.png", "ads.txt", "crossdomain.xml")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(draft.query.isEmpty && draft.fragment.isEmpty)
    draft.path = Array("/".utf8) + (try draw.pick(files))
  }
}

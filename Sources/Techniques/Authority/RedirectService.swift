import Choices
import HarnessModel

/// Goes through a public service that redirects to whatever its URL says.
///
/// The service's own name is harmless; a gate that lists it for its short links admits every address,
/// inner ones included.
///
///     https://evil.test/   becomes   https://307.r3dir.me/--to/?url=http://evil.test
enum RedirectService: Technique {
  static let id = TechniqueID("authority", "redirect-service")
  static let catalogue = [256]
  static let start = Start.lair

  private static let services = [
    ("307.r3dir.me", "/--to/?url="), ("302.r3dir.me", "/--to/?url="), ("www.google.com", "/url?q="),
    ("href.li", "/?"), ("l.facebook.com", "/l.php?u="),
  ].map { (host: Array($0.0.utf8), path: Array($0.1.utf8)) }

  private static let inner = texts("localhost", "127.0.0.1", "169.254.169.254")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(draft.query.isEmpty && draft.fragment.isEmpty && draft.path == URLDraft.root)
    let choice = try draw.below(1 + inner.count)
    let target = Array("http://".utf8) + (choice == 0 ? draft.host : inner[choice - 1])
    let service = try draw.pick(services)
    draft.host = service.host
    draft.path = service.path + target
  }
}

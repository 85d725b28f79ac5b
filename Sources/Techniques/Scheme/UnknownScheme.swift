import Choices
import HarnessModel

/// Uses a scheme that no standard knows.
///
/// The host of such a URL is opaque: it keeps its case and its percent-encoding. A filter that normalises
/// it like an http host compares something the client never sees.
///
///     https://example.com/   becomes   foo://example.com/
enum UnknownScheme: Technique {
  static let id = TechniqueID("scheme", "unknown-scheme")
  static let catalogue = [207]

  private static let schemes = texts(
    "foo", "x", "http+unix", "httpss", "shttp", "https2", "h", "htp", "xhttps", "http-s", "chrome", "intent")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    draft.scheme = try draw.pick(schemes)
    let letters = draft.host.letterPositions
    if !letters.isEmpty, try draw.flag() {
      let place = try draw.pick(letters)
      draft.host = draft.host.replacing(at: place, with: draft.host[place].uppercasedASCII.percentEncoded())
    }
  }
}

import Choices
import HarnessModel
import UnicodeSecurity

/// Writes A-labels of the host as Unicode, or puts a Unicode subdomain before it.
///
/// Both forms are one name. An entry in one form and a URL in the other only meet where both are
/// converted before the comparison.
///
///     https://example.com/   becomes   https://b\u{fc}cher.example.com/
enum ULabel: Technique {
  static let id = TechniqueID("idna", "u-label")
  static let catalogue = [37]

  static let labels = [
    "b\u{FC}cher", "\u{65E5}\u{672C}\u{8A9E}", "\u{43F}\u{440}\u{438}\u{43C}\u{435}\u{440}",
    "\u{627}\u{644}\u{639}\u{631}\u{628}\u{64A}\u{629}", "caf\u{E9}", "\u{5E2}\u{5D1}\u{5E8}\u{5D9}\u{5EA}",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let unicode = IDNA.toUnicode(draft.host)
    if unicode.isValid, unicode.bytes != draft.host.map(ASCII.lowercased), try !draw.flag() {
      draft.host = unicode.bytes
    } else {
      try draft.addSubdomain(oneOf: labels, &draw)
    }
  }
}

import Choices
import HarnessModel

/// Puts a label with an underscore before the host.
///
/// Service names have them and sites use them. Filters with a pattern for host names refuse what
/// clients fetch.
///
///     https://example.com/   becomes   https://_dmarc.example.com/
enum Underscore: Technique {
  static let id = TechniqueID("idna", "underscore")
  static let catalogue = [58]

  static let labels = ["_dmarc", "my_site", "_", "_sip._tcp", "a_", "_acme-challenge", "__"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}

import Choices
import HarnessModel

/// Puts a label before the host with hyphens in its third and fourth places.
///
/// Registries reserve the form, but it is in use below them, and the URL Standard accepts it. A
/// filter that refuses it breaks legitimate sites.
///
///     https://example.com/   becomes   https://r3---sn-x.example.com/
enum HyphensThirdAndFourth: Technique {
  static let id = TechniqueID("idna", "hyphens-third-and-fourth")
  static let catalogue = [56]

  static let labels = ["r3---sn-x", "r3---sn-apo3qvuoxuxbt-j5pe", "ab--cd", "a---", "zz--a", "fr--x"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}

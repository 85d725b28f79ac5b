import Choices
import HarnessModel

/// Puts a label before the host whose Punycode exceeds the largest code point.
///
/// Decoders that don't check for overflow crash, wrap around or return half of the label, and a
/// filter that fails may fail open.
///
///     https://example.com/   becomes   https://xn--krank-kg706554a.example.com/
enum PunycodeOverflow: Technique {
  static let id = TechniqueID("idna", "punycode-overflow")
  static let catalogue = [44]

  static let labels = [
    "xn--krank-kg706554a", "xn--99999999999999", "xn--a-9999999", "xn--zzzzzzzzzzzzzzzz", "xn--a-ecp.ru",
    "xn--0000h", "xn--8888888888888888888888888888",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.addSubdomain(oneOf: labels, &draw)
  }
}

import Choices
import HarnessModel

/// Puts xn-- before something that isn't Punycode, or that encodes no letter.
///
/// The URL Standard refused such names, and since 2026 accepts them where the whole domain is ASCII.
/// Filter and client of different years disagree.
///
///     https://example.com/   becomes   https://xn--a.example.com/
enum InvalidPunycode: Technique {
  static let id = TechniqueID("idna", "invalid-punycode")
  static let catalogue = [42]

  static let labels = [
    "xn--a", "xn--0", "xn--x", "xn--zzzzzz", "xn--99999999", "xn--a-", "xn--_", "xn--pokxncvks",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    let label = try draw.pick(draft.labels.filter { !$0.isEmpty })
    draft.host.insert(contentsOf: "xn--".utf8, at: label.lowerBound)
  }
}

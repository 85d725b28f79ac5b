import Choices
import HarnessModel

/// Puts xn-- before a label of the host and a hyphen behind it, so that it decodes to the plain
/// label.
///
/// Punycode of pure ASCII is no A-label. Decoders that didn't check took the two names for equal, so
/// that the attacker's fake name matched the listed one (CVE-2024-12224).
///
///     https://example.com/   becomes   https://xn--example-.com/
enum FakeALabel: Technique {
  static let id = TechniqueID("idna", "fake-a-label")
  static let catalogue = [39]

  private static let prefixes = texts("xn--", "XN--", "Xn--")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let labels = draft.labels.filter { label in !label.isEmpty && draft.host[label].allSatisfy { $0 < 0x80 } }
    let label = try draw.pick(labels)
    let prefix = try draw.pick(prefixes)
    let ending = try draw.flag() ? [] : [UInt8(ascii: "-")]
    draft.host.replaceSubrange(label, with: prefix + draft.host[label] + ending)
  }
}

import Choices
import HarnessModel
import UnicodeSecurity

/// Puts a label before the host that decodes to a label that begins with xn-- again.
///
/// Code that decodes until nothing changes ends elsewhere than code that decodes once; no registry
/// issues such a name.
///
///     https://example.com/   becomes   https://xn--xn---epa.example.com/
enum DoublyEncodedLabel: Technique {
  static let id = TechniqueID("idna", "doubly-encoded-label")
  static let catalogue = [41]

  static let inner = ["\u{E9}", "\u{FC}", "b\u{FC}cher-kva", "\u{430}", "example-\u{E9}", "\u{65E5}"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var text = "xn--" + (try draw.pick(inner))
    for _ in 0...(try draw.below(3)) {
      guard let encoded = Punycode.encode(Array(text.unicodeScalars)) else { throw .unsatisfied }
      let label = Array("xn--".utf8) + encoded
      text = String(decoding: label, as: UTF8.self)
    }
    try draft.addSubdomain(text.utf8)
  }
}

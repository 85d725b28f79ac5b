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

  /// Each label, encoded once, twice and three times.
  private static let labels = inner.map { text in
    (1...3).map { times in
      var label = Array("xn--".utf8) + text.utf8
      for _ in 0..<times { label = Array("xn--".utf8) + (Punycode.encode(UTF8.scalars(of: label)) ?? []) }
      return label
    }
  }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let spellings = try draw.pick(labels)
    try draft.addSubdomain(try draw.pick(spellings))
  }
}

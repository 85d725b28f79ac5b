import Choices
import HarnessModel
import UnicodeSecurity

/// Encodes a label as an A-label with letters that UTS #46 would have mapped away.
///
/// The A-label is invalid since it decodes to characters that no name may have. A decoder that
/// normalizes what it decoded gets the listed name in plain ASCII.
///
///     https://example.com/   becomes   https://xn--xample-hy68a.com/
enum UnmappedALabel: Technique {
  static let id = TechniqueID("idna", "unmapped-a-label")
  static let catalogue = [46]

  static let spellings = [
    FullwidthLetters.spellings, MathematicalLetters.spellings, EnclosedLetters.spellings,
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let alphabet = try draw.pick(spellings)
    let labels = draft.labels.filter { label in
      !label.isEmpty && !ASCII.hasACEPrefix(draft.host[label])
        && draft.host[label].contains { !alphabet[$0].isEmpty }
    }
    let label = try draw.pick(labels)
    var text = Array(draft.host[label])
    try alphabet.swap(in: &text, &draw, most: 2)
    guard let encoded = Punycode.encode(UTF8.scalars(of: text)) else {
      throw .unsatisfied
    }
    draft.host.replaceSubrange(label, with: Array("xn--".utf8) + encoded)
  }
}

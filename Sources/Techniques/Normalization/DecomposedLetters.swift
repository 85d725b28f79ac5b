import Choices
import HarnessModel
import UnicodeSecurity

/// Writes accented letters as a base letter and a combining mark.
///
/// UTS #46 composes them again, so both spellings are one name. A comparison of bytes refuses or
/// misses it. In a name without such letters a subdomain carries them.
///
///     https://example.com/   becomes   https://bu\u{308}cher.example.com/
enum DecomposedLetters: Technique {
  static let id = TechniqueID("normalization", "decomposed-letters")
  static let catalogue = [93]

  static let labels = [
    "bu\u{308}cher", "cafe\u{301}", "nin\u{303}o", "ga\u{302}teau", "a\u{30A}ngstro\u{308}m", "c\u{327}a",
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    var decomposed: [UInt8] = []
    for scalar in String(decoding: draft.host, as: UTF8.self).unicodeScalars {
      decomposed += CharacterMappings.canonicalDecomposition(of: scalar) ?? UTF8.bytes(scalar)
    }
    let isChanged = decomposed != draft.host
    guard try draw.below(isChanged ? 2 : 1) == 0 else { return try draft.addSubdomain(oneOf: labels, &draw) }
    guard isChanged else { return try draft.addSubdomain(oneOf: labels, &draw) }
    draft.host = decomposed
  }
}

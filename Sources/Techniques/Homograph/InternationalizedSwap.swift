import Choices
import HarnessModel
import UnicodeSecurity

/// Swaps characters beyond ASCII of an internationalized name for look-alikes, among them ASCII ones.
///
/// Tables of look-alikes usually start from ASCII. The owners of internationalized names have the
/// same enemies and fewer defences.
///
///     https://b\u{fc}cher.example/   becomes   https://b\u{3cb}cher.example/
enum InternationalizedSwap: Technique {
  static let id = TechniqueID("homograph", "internationalized-swap")
  static let catalogue = [32]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let unicode = IDNA.toUnicode(draft.host)
    let text = unicode.isValid ? unicode.bytes : draft.host
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    let places = scalars.indices.filter { scalars[$0].value >= 0x80 }
    let place = try draw.pick(places)
    let spelling = try draw.pick(Confusables.lookalikes(of: scalars[place]))
    let swapped =
      UTF8.bytes(of: scalars[..<place]) + UTF8.bytes(of: spelling.scalars)
      + UTF8.bytes(of: scalars[(place + 1)...])
    // Canonical equivalents look alike and are the same name.
    guard IDNA.toASCII(swapped).bytes != IDNA.toASCII(text).bytes else { throw .unsatisfied }
    draft.host = swapped
  }
}

import Choices
import HarnessModel

/// Loses, doubles or widens a bracket around the host.
///
/// Parsers that count brackets fail in ways their authors did not foresee. A filter whose parser raises an
/// error must not say yes.
///
///     https://[::1]/   becomes   https://[::1/
enum BrokenBrackets: Technique {
  static let id = TechniqueID("ip", "broken-brackets")
  static let catalogue = [229, 265]
  static let claim = Claim.noHost

  private static let forms: [(String, String)] = [
    ("[", ""), ("", "]"), ("[[", "]]"), ("[", "]]"), ("", ""), ("\u{FF3B}", "\u{FF3D}"), ("[", "]x"),
    ("[", "]."),
    ("[ ", "]"), ("%5b", "%5d"), ("[]", ""), ("]", "["), ("[", "\u{FF3D}"),
  ]

  private static let lone = texts("[", "]", "[]", "[:", "[[")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    // A bracket alone: a parser that gives up must not mean that the gate lets through.
    let isEmpty = try draw.flag()
    if isEmpty {
      draft.host = try draw.pick(Self.lone)
      return
    }
    let inner = draft.host.isBracketed ? draft.host.dropFirst().dropLast() : draft.host[...]
    let form = try draw.pick(forms)
    try demand(form.0 + form.1 != "" || draft.host.isBracketed)
    draft.host = Array(form.0.utf8) + inner + Array(form.1.utf8)
    if form.1 == "]." { draft.host += scene.welcome }
  }
}

import Choices
import HarnessModel

/// Puts a line break and a second header or request line behind the attacker's host.
///
/// A client that writes the host into its request as it is sends the injected header too. A WHATWG
/// client drops the line break and then refuses the blank.
///
///     https://evil.test/   becomes   https://evil.test\u{d}\u{a}Host:\u{20}example.com/
enum InjectedHeader: Technique {
  static let id = TechniqueID("invisible", "injected-header")
  static let catalogue = [115]

  static let breaks = ["\r\n", "\n", "\r", "%0d%0a"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let lineBreak = Array(try draw.pick(breaks).utf8)
    let text: String
    switch try draw.below(3) {
    case 0: text = "Host: "
    case 1: text = " HTTP/1.1\r\nHost: "
    default: text = "https://"
    }
    draft.host = scene.forbidden + lineBreak + Array(text.utf8) + scene.welcome
  }
}

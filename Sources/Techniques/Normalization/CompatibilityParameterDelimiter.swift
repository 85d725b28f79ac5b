import Choices
import HarnessModel

/// Puts a fullwidth ampersand or semicolon behind the trusted name.
///
/// Lists of delimiters in filters and extractors differ, and NFKC makes new ones. In front of an at
/// sign the trusted name is a user name all along.
///
///     https://evil.test/   becomes   https://example.com\u{fe14}@evil.test/
enum CompatibilityParameterDelimiter: Technique {
  static let id = TechniqueID("normalization", "compatibility-parameter-delimiter")
  static let catalogue = [89]

  static let scalars: [Unicode.Scalar] = MappedCharacters.nfkc {
    $0 == Array(";".utf8) || $0 == Array("&".utf8)
  }
  .filter { $0.value > 0x400 }
  static let seams = Seams(scalars, [.betweenReversed, .beforeDot, .between])

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    guard try !draw.flag() else { return try seams.join(&draft, in: scene, &draw) }
    let character = try draw.pick(scalars)
    draft.userinfo = scene.welcome + UTF8.bytes(character) + [UInt8(ascii: "@")]
    draft.host = scene.forbidden
  }
}

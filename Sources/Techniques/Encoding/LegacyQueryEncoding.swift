import Choices
import HarnessModel

/// Puts bytes of another document encoding into the query.
///
/// Only the query of a URL may be in the encoding of its document. Bytes that end in a backslash or a quote
/// there confuse filters that decode the whole URL as one text.
///
///     https://example.com/   becomes   https://example.com/?q=%81%5c
enum LegacyQueryEncoding: Technique {
  static let id = TechniqueID("encoding", "legacy-query-encoding")
  static let catalogue = [240]
  static let start = Start.both
  static let claim = Claim.sameHost

  /// Shift_JIS, Big5, GBK, ISO-2022-JP, UTF-16 and UTF-7.
  private static let sequences: [[UInt8]] = [
    [0x81, 0x5C], [0xA4, 0x5C], [0x95, 0x5C], [0x1B, 0x24, 0x42, 0x21, 0x21], [0xFF, 0xFE, 0x2F, 0x00],
    Array("+AC8-".utf8),
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let bytes = try draw.pick(sequences)
    let raw = try draw.flag()
    draft.ask("q=".utf8 + (raw ? bytes : bytes.flatMap { $0.percentEncoded() }))
  }
}

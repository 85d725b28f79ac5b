import Choices
import HarnessModel

/// Puts bytes that are not UTF-8 between the forbidden host and the welcome name.
///
/// The URL Standard decodes them to U+FFFD and refuses the host. Software that drops or merges such bytes
/// sees a name, and often another one than its neighbour.
///
///     https://example.com/   becomes   https://evil.test%ff.example.com/
enum InvalidUTF8: Technique {
  static let id = TechniqueID("encoding", "invalid-utf8")
  static let catalogue = [238]

  private static let sequences: [[UInt8]] = [
    [0xFF], [0x80], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80],
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && !draft.host.isBracketed)
    let bytes = try draw.pick(sequences)
    let raw = try draw.flag()
    draft.host += (raw ? bytes : bytes.flatMap { $0.percentEncoded() }) + ".".utf8 + decoy
  }
}

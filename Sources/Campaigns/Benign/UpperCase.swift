internal import Choices
internal import HarnessModel
internal import Techniques

/// Writes letters of scheme and host in upper case.
///
///     https://example.com/   becomes   HTTPS://EXAMPLE.COM/
enum UpperCase: Technique {
  static let id = TechniqueID("harmless", "upper-case")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let part = try draw.below(3)
    if part != 1 { draft.host = draft.host.map(raised) }
    if part != 0 { draft.scheme = draft.scheme.map(raised) }
  }

  private static func raised(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
  }
}

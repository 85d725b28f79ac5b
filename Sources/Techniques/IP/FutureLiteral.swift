import Choices
import HarnessModel

/// Writes the host in brackets as an address of a future version.
///
/// RFC 3986 has the form for addresses to come, and nearly any text fits into it. The URL Standard refuses
/// it; a filter that searches the host finds the name.
///
///     https://example.com/   becomes   https://[v1.example.com]/
enum FutureLiteral: Technique {
  static let id = TechniqueID("ip", "future-literal")
  static let catalogue = [226]
  static let claim = Claim.noHost

  private static let versions = texts("v1", "vF", "V1", "v7f", "v")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = draft.host.isBracketed ? draft.host.dropFirst().dropLast() : draft.host[...]
    draft.host = "[".utf8 + (try draw.pick(versions)) + ".".utf8 + host + "]".utf8
  }
}

import Choices
import HarnessModel

/// Writes ASCII letters of the host in upper case.
///
/// DNS names have no case and every URL parser lowers it, but a filter that compares text as it
/// comes finds no entry for the respelled name.
///
///     https://example.com/   becomes   https://EXAMPLE.COM/
enum HostCase: Technique {
  static let id = TechniqueID("normalization", "host-case")
  static let catalogue = [74]
  static let claim = Claim.sameHost

  static func rewrite(
    _ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw
  ) throws(Rejection) {
    let lower = draft.host.positions { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard !lower.isEmpty else { throw .unsatisfied }
    guard try draw.flag() else {
      for index in lower { draft.host[index] &= 0xDF }
      return
    }
    draft.host[try draw.pick(lower)] &= 0xDF
  }
}

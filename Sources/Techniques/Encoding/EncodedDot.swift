import Choices
import HarnessModel

/// Percent-encodes dots of the host.
///
/// A filter that splits the host at its dots before it decodes counts other labels than the client. The dot
/// may also be the one that ties the welcome name to the forbidden one.
///
///     https://example.com/   becomes   https://example.com%2eevil.test/
enum EncodedDot: Technique {
  static let id = TechniqueID("encoding", "encoded-dot")
  static let catalogue = [233]

  private static let dots = texts("%2e", "%2E")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let joins = try !draw.flag()
    let dot = try draw.pick(dots)
    if joins {
      let decoy = try draft.aim(in: scene, &draw)
      try demand(!decoy.isBracketed && draft.host.isName)
      draft.host = decoy + dot + draft.host
    } else {
      let places = draft.host.positions(of: UInt8(ascii: "."))
      try demand(!places.isEmpty && !draft.host.isBracketed)
      let which = try draw.below(places.count + 1)
      if which < places.count {
        draft.host = draft.host.replacing(at: places[which], with: dot)
      } else {
        draft.host = draft.host.replacing(UInt8(ascii: "."), with: dot)
      }
    }
  }
}

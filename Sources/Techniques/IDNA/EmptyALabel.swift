import Choices
import HarnessModel

/// Puts a label that is only xn-- behind or before the host.
///
/// It decodes to the empty label, so a decoder that doesn't check makes it the root: the name ends in
/// the listed one, or equals it.
///
///     https://example.com/   becomes   https://example.com.xn--/
enum EmptyALabel: Technique {
  static let id = TechniqueID("idna", "empty-a-label")
  static let catalogue = [40]

  static let labels = ["xn--", "XN--", "xn---", "xn----"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let label = Array(try draw.pick(labels).utf8)
    let dot = [UInt8(ascii: ".")]
    switch try draw.below(3) {
    case 0: draft.host += dot + label
    case 1: draft.host = label + dot + draft.host
    default: draft.host = scene.partner(of: draft.host) + dot + label + dot + draft.host
    }
  }
}

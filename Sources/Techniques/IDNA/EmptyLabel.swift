import Choices
import HarnessModel

/// Doubles a dot of the host, or puts a label and two dots before it.
///
/// Code that splits at dots and drops what is empty finds the listed name. DNS has no such name, and
/// clients differ.
///
///     https://example.com/   becomes   https://a..example.com/
enum EmptyLabel: Technique {
  static let id = TechniqueID("idna", "empty-label")
  static let catalogue = [62]

  static let prefixes = ["a..", "..", "a...", "www..", "a..b."]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else {
      draft.host = Array(try draw.pick(prefixes).utf8) + draft.host
      return
    }
    let dots = draft.host.positions(of: UInt8(ascii: "."))
    draft.host.insert(UInt8(ascii: "."), at: try draw.pick(dots))
  }
}

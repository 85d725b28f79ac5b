import Choices
import HarnessModel

/// Keeps the registered label and changes the top-level domain.
///
/// A comparison of the label alone, because it is the one people know, takes the names for the same.
///
///     https://example.com/   becomes   https://example.net/
enum WrongTopLevel: Technique {
  static let id = TechniqueID("typosquat", "wrong-top-level")
  static let catalogue = [278]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var name = try RegistrableName(draft.host)
    // Below a second level such as co.uk, that level may stay.
    let second = name.suffix.lastIndex(of: UInt8(ascii: ".")) ?? 0
    var suffix: [UInt8] = []
    if second > 0, try draw.flag() { suffix += name.suffix[..<second] }
    suffix += try draw.pick(TopLevels.all)
    try demand(name.suffix != suffix)
    name.suffix = suffix
    draft.host = try name.host()
  }
}

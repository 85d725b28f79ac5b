import Choices
import HarnessModel

/// Turns the dot in front of the registered label into a hyphen, or the one behind it.
///
/// The text hardly changes, and the registered name is a longer one.
///
///     https://docs.example.com/   becomes   https://docs-example.com/
enum HyphenForDot: Technique {
  static let id = TechniqueID("typosquat", "hyphen-for-dot")
  static let catalogue = [272]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var name = try RegistrableName(draft.host)
    let behind = try draw.flag()
    if behind {
      try demand(name.suffix.dropFirst().contains(UInt8(ascii: ".")))
      name.label += "-".unicodeScalars
      name.suffix.removeFirst()
    } else {
      try demand(!name.front.isEmpty)
      name.front[name.front.count - 1] = UInt8(ascii: "-")
    }
    draft.host = try name.host()
  }
}

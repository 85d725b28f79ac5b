import Choices
import HarnessModel

/// Writes hyphens for dots of the host, and adds a top-level domain where none is left.
///
/// The text hardly changes, and the registered name is a longer one.
///
///     https://docs.example.com/   becomes   https://docs-example.com/
enum HyphenForDot: Technique {
  static let id = TechniqueID("typosquat", "hyphen-for-dot")
  static let catalogue = [272]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try RegistrableName(draft.host)
    var host = draft.host
    let dots = host.positions(of: UInt8(ascii: "."))
    for place in try Runs.pick(of: dots, &draw) { host[place] = UInt8(ascii: "-") }
    let isWhole = dots.last.map { host[$0] == UInt8(ascii: ".") } ?? false
    let isLonger = try draw.flag()
    if isLonger || !isWhole { host += try draw.pick(TopLevels.all) }
    draft.host = host
  }
}

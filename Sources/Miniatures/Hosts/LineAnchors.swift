import HarnessModel
import Targets

/// Matches the URL with a regular expression whose `^` and `$` stand for lines.
///
/// Ruby has no other anchors of this look; its documentation asks for `\\A` and `\\z` instead.
enum LineAnchors: Specimen {
  static let name = "line-anchors"
  static let summary = "/^https?:\\/\\/([^\\/]*\\.)?ENTRY$/ line by line"
  static let defect: String? = "One good line is enough."
  static let killedBy: PropertyID? = PropertyID("P-26")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    let lines = url.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return lines.first.map { URLText(bytes: Array($0)) } ?? url
  }
}

import HarnessModel
import Targets

/// Ends the authority at a slash and at nothing else, so that a `?` stays in it.
///
/// The regular expression `^https?://([^/]+)` does so; it stands in the documentation of many tools.
enum QuestionInAuthority: Specimen {
  static let name = "question-in-authority"
  static let summary = "authority ends at / only; host is what follows the last @"
  static let defect: String? = "A question mark ends the authority too."
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url, at: "/"), let mark = cut.authority.firstIndex(of: UInt8(ascii: "?")) else {
      return url
    }
    let tail = cut.authority[(mark + 1)...]
    let host = tail.lastIndex(of: UInt8(ascii: "@")).map { tail[($0 + 1)...] } ?? tail
    return cut.with(authority: host.drop { $0 == UInt8(ascii: ".") })
  }
}

import HarnessModel
import Targets

/// Takes what follows the last `@` of the whole URL for the host.
///
/// `url.rsplit("@")[-1]` does not know where the authority ends, so that a path or a query may name the
/// host.
enum LastAtAnywhere: Specimen {
  static let name = "userinfo-last-at"
  static let summary = "url.rsplit(\"@\")[-1]"
  static let defect: String? = "An @ behind the authority is no end of a user name."
  // The sign moves the start of the host, from wherever it stands; it makes no user name (P-23).
  static let killedBy: PropertyID? = PropertyID("P-24")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), let at = cut.rest.lastIndex(of: UInt8(ascii: "@")) else { return url }
    return URLText(bytes: cut.scheme + Array("://".utf8) + cut.rest[(at + 1)...])
  }
}

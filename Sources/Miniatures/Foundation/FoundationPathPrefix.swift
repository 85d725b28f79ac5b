import Foundation
import HarnessModel
import Targets

/// Compares hosts with care and paths with `hasPrefix`.
enum FoundationPathPrefix: Specimen {
  static let name = "foundation-path-prefix"
  static let summary = "A dot-suffix check of url.host, then url.path.hasPrefix(path)"
  static let defect: String? = "A path prefix may end inside a segment, and dot segments stay in."
  static let killedBy: PropertyID? = PropertyID("P-29")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains, .subpaths]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = URL(string: text.text), let host = url.host?.lowercased(),
        url.scheme?.lowercased() == "https" || url.scheme?.lowercased() == "http"
      else { return .deny }
      let decision = lists.decision { entry in
        let domain = entry.host.lowercased()
        return (host == domain || host.hasSuffix("." + domain)) && url.path.hasPrefix(entry.path)
      }
      return GateDecision(decision.verdict, detail: Answer.Detail(host: ForeignText(host)))
    }
  }
}

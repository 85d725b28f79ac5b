import Foundation
import HarnessModel
import Targets

/// Looks for the domain anywhere in the URL: the first thing one writes.
enum FoundationContains: Specimen {
  static let name = "foundation-contains"
  static let summary = "url.absoluteString.contains(domain)"
  static let defect: String? = "The domain may stand in the path, the query or the userinfo."
  static let killedBy: PropertyID? = PropertyID("P-34")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains, .subpaths]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = URL(string: text.text), url.scheme == "https" || url.scheme == "http" else {
        return .deny
      }
      return lists.decision { url.absoluteString.contains($0.text) }
    }
  }
}

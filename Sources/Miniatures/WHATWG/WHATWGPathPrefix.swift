import HarnessModel
import Targets

/// The right host and a path compared by its beginning.
enum WHATWGPathPrefix: Specimen {
  static let name = "whatwg-path-prefix"
  static let summary = "The WHATWG host by label suffix, and path.hasPrefix"
  static let defect: String? = "A path prefix may end inside a segment."
  static let killedBy: PropertyID? = PropertyID("P-29")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains, .subpaths]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = WHATWGHost(text) else { return .deny }
      return lists.decision { entry in
        let domain = entry.host.lowercased()
        return (url.host == domain || url.host.hasSuffix("." + domain)) && url.path.hasPrefix(entry.path)
      }
    }
  }
}

import HarnessModel
import Targets

/// The right host, compared by its end without a dot: the most common mistake behind a good parser.
enum WHATWGSuffixWithoutDot: Specimen {
  static let name = "whatwg-suffix-without-dot"
  static let summary = "The WHATWG host, by hasSuffix(domain)"
  static let defect: String? = "A suffix may begin in the middle of a label."
  static let killedBy: PropertyID? = PropertyID("P-05")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = WHATWGHost(text) else { return .deny }
      return lists.decision { url.host.hasSuffix($0.host.lowercased()) }
    }
  }
}

import HarnessModel
import Targets

/// The right host and the right rule, with entries used as they were typed.
enum WHATWGRawEntries: Specimen {
  static let name = "whatwg-raw-entries"
  static let summary = "The WHATWG host, by label suffix, against entries as typed"
  static let defect: String? = "Upper case, dots and Unicode in an entry make it dead."
  static let killedBy: PropertyID? = PropertyID("P-31")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains, .unicodeEntries]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = WHATWGHost(text) else { return .deny }
      return lists.decision { url.host == $0.host || url.host.hasSuffix("." + $0.host) }
    }
  }
}

import Foundation
import HarnessModel
import Targets

/// Looks the host up in a set of names, for speed.
enum FoundationSet: Specimen {
  static let name = "foundation-set"
  static let summary = "Set(domains).contains(url.host)"
  static let defect: String? = "Another spelling of a blocked host is not in the set."
  static let killedBy: PropertyID? = PropertyID("P-10")
  static let capabilities: Set<Capability> = [.allow, .block, .unicodeEntries]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    let names = Set(lists.entries.map(\.host))
    return { text in
      guard let url = URL(string: text.text), let host = url.host, let scheme = url.scheme,
        ["http", "https"].contains(scheme.lowercased())
      else { return .deny }
      return names.contains(host) == lists.allows ? .allow : .deny
    }
  }
}

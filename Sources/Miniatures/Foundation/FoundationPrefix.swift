import Foundation
import HarnessModel
import Targets

/// Compares the beginning of the URL with scheme and domain, as "safe link" checks do.
enum FoundationPrefix: Specimen {
  static let name = "foundation-prefix"
  static let summary = "url.absoluteString.hasPrefix(\"https://\" + domain)"
  static let defect: String? = "Nothing marks the end of the host."
  static let killedBy: PropertyID? = PropertyID("P-06")
  static let capabilities: Set<Capability> = [.allow, .block, .subpaths]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = URL(string: text.text) else { return .deny }
      let string = url.absoluteString.lowercased()
      return lists.decision { entry in
        string.hasPrefix("https://" + entry.text.lowercased())
          || string.hasPrefix("http://" + entry.text.lowercased())
      }
    }
  }
}

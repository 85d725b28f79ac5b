import Foundation
import HarnessModel
import Targets

/// Takes the host from `URLComponents`, which decodes percent escapes in it.
enum FoundationComponents: Specimen {
  static let name = "foundation-components"
  static let summary = "URLComponents(string:)?.host against domain and \".\" + domain"
  static let defect: String? = "The decoded host may hold what is no part of a name, even NUL."
  // The worst that decoding lets into a host is NUL; whole letters would lead to the same place (P-18).
  static let killedBy: PropertyID? = PropertyID("P-26")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let components = URLComponents(string: text.text), let host = components.host,
        let scheme = components.scheme?.lowercased(), ["http", "https"].contains(scheme)
      else { return .deny }
      let decision = lists.decision { entry in
        host == entry.host || host.hasSuffix("." + entry.host)
      }
      return GateDecision(decision.verdict, detail: Answer.Detail(host: ForeignText(host)))
    }
  }
}

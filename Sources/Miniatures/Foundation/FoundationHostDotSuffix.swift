import Foundation
import HarnessModel
import Targets

/// The careful way: the host itself, or a suffix that begins with a dot.
///
/// What is left is Foundation's own reading of the URL, which differs from that of browsers and of
/// the clients that follow the URL Standard.
enum FoundationHostDotSuffix: Specimen {
  static let name = "foundation-host-dot-suffix"
  static let summary = "url.host == domain || url.host.hasSuffix(\".\" + domain)"
  static let defect: String? = "Foundation's host is not the one that WHATWG clients reach."
  static let killedBy: PropertyID? = PropertyID("P-24")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = URL(string: text.text), let host = url.host?.lowercased(),
        url.scheme?.lowercased() == "https" || url.scheme?.lowercased() == "http"
      else { return .deny }
      let decision = lists.decision { entry in
        let domain = entry.host.lowercased()
        return host == domain || host.hasSuffix("." + domain)
      }
      return GateDecision(decision.verdict, detail: Answer.Detail(host: ForeignText(host)))
    }
  }
}

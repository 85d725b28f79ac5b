import Foundation
import HarnessModel
import Targets

/// Compares the end of the host without a dot before it.
enum FoundationHostSuffix: Specimen {
  static let name = "foundation-host-suffix"
  static let summary = "url.host?.hasSuffix(domain)"
  static let defect: String? = "A suffix may begin in the middle of a label."
  static let killedBy: PropertyID? = PropertyID("P-05")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = URL(string: text.text), let host = url.host?.lowercased(),
        url.scheme?.lowercased() == "https" || url.scheme?.lowercased() == "http"
      else { return .deny }
      let decision = lists.decision { host.hasSuffix($0.host.lowercased()) }
      return GateDecision(decision.verdict, detail: Answer.Detail(host: ForeignText(host)))
    }
  }
}

import Foundation
import HarnessModel
import Targets

/// Cuts the host down to its last two labels, as if every registrable domain had two.
enum FoundationLastLabels: Specimen {
  static let name = "foundation-last-labels"
  static let summary = "host.split(separator: \".\").suffix(2) against the entry's last two labels"
  static let defect: String? = "Siblings and parents of an entry count as the entry."
  // The law is about parents and siblings; that they are fetched without an entry (P-01) says less.
  static let killedBy: PropertyID? = PropertyID("P-09")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains]

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    return { text in
      guard let url = URL(string: text.text), let host = url.host?.lowercased(),
        url.scheme?.lowercased() == "https" || url.scheme?.lowercased() == "http"
      else { return .deny }
      let base = lastTwoLabels(of: host)
      return lists.decision { lastTwoLabels(of: $0.host.lowercased()) == base }
    }
  }

  private static func lastTwoLabels(of host: String) -> String {
    host.split(separator: ".").suffix(2).joined(separator: ".")
  }
}

import Foundation
import HarnessModel
import Targets

/// Puts the domain into a regular expression without escaping it or anchoring its end.
enum FoundationRegex: Specimen {
  static let name = "foundation-regex"
  static let summary = "NSRegularExpression of ^https?://([^/]*.)?domain"
  static let defect: String? = "The dots match any character, and the end is open."
  static let killedBy: PropertyID? = PropertyID("P-06")
  static let capabilities: Set<Capability> = [.allow, .block, .subdomains, .subpaths]

  /// Makes the filter.
  ///
  /// - Throws: if an entry does not fit into a regular expression.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let lists = StringLists(policy)
    let patterns = try lists.entries.map { entry in
      try NSRegularExpression(
        pattern: "^https?://([^/]*.)?" + entry.text, options: [.caseInsensitive])
    }
    return { text in
      let string = text.text
      let range = NSRange(string.startIndex..., in: string)
      let matches = patterns.contains { $0.firstMatch(in: string, range: range) != nil }
      return matches == lists.allows ? .allow : .deny
    }
  }
}

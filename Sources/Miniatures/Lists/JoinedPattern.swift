import HarnessModel
import Policies
import Targets

/// Joins the entries of a list into one regular expression without brackets around them.
///
/// `^(.*\.)?a.example|b.example$` is two expressions: one without an end and one without a beginning. With one
/// entry it is right, and so is every test that has one entry in its list.
enum JoinedPattern: Specimen {
  static let name = "joined-pattern"
  static let summary = "/^(.*\\.)?ENTRY|ENTRY|ENTRY$/ with several entries"
  static let defect: String? = "Of several entries the first has no end, the last no beginning."
  static let killedBy: PropertyID? = PropertyID("P-42")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    let entries = gate.compiled.entries
    return { url in
      gate.decision(on: url) { entry, place in
        if entries.count < 2 || entry.covers(place) { return entry.covers(place) }
        return entry.coversPath(place.path)
          && matches(
            entry.hostBytes, place.host, isFirst: entry == entries.first, isLast: entry == entries.last)
      }
    }
  }

  /// Whether the part of the expression that holds an entry matches somewhere in a host.
  private static func matches(_ entry: [UInt8], _ host: [UInt8], isFirst: Bool, isLast: Bool) -> Bool {
    if isFirst { return host.starts(with: entry) || host.holds([UInt8(ascii: ".")] + entry) }
    return isLast ? host.hasSuffix(entry) : host.holds(entry)
  }
}

import HarnessModel
import Policies
import Targets

/// Puts the entry into an anchored regular expression without escaping its dots.
///
/// A dot matches any character, so that `example.com` covers `examplexcom`.
enum UnescapedDots: Specimen {
  static let name = "unescaped-dots"
  static let summary = "/^(.*\\.)?ENTRY$/ with the entry as it is"
  static let defect: String? = "A dot of the entry matches any character."
  static let killedBy: PropertyID? = PropertyID("P-07")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        guard entry.coversPath(place.path), !entry.covers(place) else { return entry.covers(place) }
        let tail = place.host.suffix(entry.hostBytes.count)
        let isBoundary =
          place.host.count == tail.count || place.host.dropLast(tail.count).last == UInt8(ascii: ".")
        return isBoundary && tail.count == entry.hostBytes.count
          && zip(tail, entry.hostBytes).allSatisfy { $0 == $1 || $1 == UInt8(ascii: ".") }
      }
    }
  }
}

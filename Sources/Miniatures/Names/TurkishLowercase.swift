import HarnessModel
import Targets

/// Lower-cases the host by the rules of the machine's locale, which is Turkish.
///
/// `"I".toLowerCase()` gives a dotless letter there. Java, C and .NET programs meet it on customers'
/// machines only.
enum TurkishLowercase: Specimen {
  static let name = "turkish-lowercase"
  static let summary = "host.lowercased(with: Locale(identifier: \"tr\"))"
  static let defect: String? = "A capital I in a host is no i, so that a blocked name passes."
  static let killedBy: PropertyID? = PropertyID("P-10")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        // The lower-case letter of a Turkish capital I is dotless, which no entry has.
        entry.covers(place) && !place.writtenHost.contains(UInt8(ascii: "I"))
      }
    }
  }
}

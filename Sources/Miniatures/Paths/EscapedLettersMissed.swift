import HarnessModel
import Policies
import Targets

/// Compares a path as it is written where letters of it are percent-encoded.
///
/// RFC 3986, section 6.2.2.2, calls `/%62log` and `/blog` the same, and servers serve them alike.
enum EscapedLettersMissed: Specimen {
  static let name = "escaped-letters-missed"
  static let summary = "path.hasPrefix(entry.path), with escapes as they stand"
  static let defect: String? = "A blocked path with an escaped letter is not blocked."
  static let killedBy: PropertyID? = PropertyID("P-32")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      gate.decision(on: url) { entry, place in
        let path = escapesLetters(place.writtenPath) ? place.writtenPath : place.path
        return entry.coversHost(place) && entry.coversPath(path)
      }
    }
  }

  /// Whether letters or digits are escaped, and no dots, which lead elsewhere.
  private static func escapesLetters(_ path: [UInt8]) -> Bool {
    let octets = path.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false).dropFirst().map {
      UInt8(String(decoding: $0.prefix(2), as: UTF8.self), radix: 16) ?? 0
    }
    return !path.holds("/.".utf8) && !octets.contains(UInt8(ascii: "."))
      && octets.contains { Unicode.Scalar($0).properties.isAlphabetic && $0 < 0x80 }
  }
}

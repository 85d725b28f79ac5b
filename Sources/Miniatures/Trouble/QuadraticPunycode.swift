import HarnessModel
import Targets

/// Decodes Punycode with an insertion in the middle of an array for each letter.
///
/// The work grows with the square of the label. Several libraries had to learn to bound the length of a
/// label first.
enum QuadraticPunycode: Specimen {
  static let name = "quadratic-punycode"
  static let summary = "result.insert(letter, at: place) for each letter"
  static let defect: String? = "A long A-label hangs the gate."
  static let killedBy: PropertyID? = PropertyID("P-58")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      if let mark = url.bytes.firstRange(of: Array("xn--".utf8)) {
        let label = url.bytes[mark.upperBound...].prefix {
          $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/")
        }
        Stall.insert(label.count)
      }
      return gate.decision(on: url)
    }
  }
}

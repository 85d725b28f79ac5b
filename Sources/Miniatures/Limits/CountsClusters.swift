import HarnessModel
import Targets

/// Counts what a reader sees as characters.
///
/// `String.count` in Swift counts grapheme clusters, and one cluster holds any number of bytes.
enum CountsClusters: Specimen {
  static let name = "counts-clusters"
  static let summary = "url.count <= 250"
  static let defect: String? = "A few letters with many marks carry any amount of data."
  static let killedBy: PropertyID? = PropertyID("P-60")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    var lenient = policy
    lenient.knobs["length.limit"] = "1000000"
    let gate = try SoundGate(lenient)
    return { url in url.text.count > 250 ? .deny(code: "url_too_long") : gate.decision(on: url) }
  }
}

import HarnessModel
import Targets

/// Refuses URLs that are exactly as long as the limit.
///
/// The contract says that a URL which *exceeds* 250 is too long; `<` says that one of 250 is.
enum LimitOffByOne: Specimen {
  static let name = "limit-off-by-one"
  static let summary = "url.unicodeScalars.count < 250"
  static let defect: String? = "A URL of 250 characters is refused."
  static let killedBy: PropertyID? = PropertyID("P-60")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      url.text.unicodeScalars.count == 250 ? .deny(code: "url_too_long") : gate.decision(on: url)
    }
  }
}

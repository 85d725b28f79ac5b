import HarnessModel
import Targets

/// Dies of a URL with a NUL in it.
///
/// A C library behind the gate takes the text for shorter than it is and an assertion fails. A gate in this
/// process cannot really die, so it says that it did.
enum DiesOfNUL: Specimen {
  static let name = "dies-of-nul"
  static let summary = "assert(strlen(url) == length)"
  static let defect: String? = "A NUL ends the gate."
  static let killedBy: PropertyID? = PropertyID("P-58")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      if url.bytes.contains(0) { throw GateDied(signal: 6) }
      return gate.decision(on: url)
    }
  }
}

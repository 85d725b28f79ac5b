import HarnessModel
import Policies
import Targets

/// A gate that knows names by their A-labels alone, and declares no entries in Unicode.
///
/// A host with a letter beyond ASCII is converted only if it is written in plain U-labels; a spelling
/// that has to be mapped first is refused.
enum ASCIIOnly: Specimen {
  static let name = "a-labels-only"
  static let summary = "The base dialect with entries in ASCII; hosts that need mapping are refused."
  static let defect: String? = nil
  static let killedBy: PropertyID? = nil
  static let capabilities = ClosureTarget.baseDialect.subtracting([.unicodeEntries])

  /// Makes the filter; an invalid policy is refused.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      let inspection = Inspection(of: url)
      let needsMapping = [ReaderID.whatwg, .rfc3986].contains { inspection.isRespelled(by: $0) }
      return needsMapping ? .deny(code: "invalid_input") : gate.decision(on: url)
    }
  }
}

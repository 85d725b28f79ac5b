import HarnessModel
import Targets

/// Looks for the closing bracket of an address and does not stop at the end of the text.
///
/// Here it gives up after eleven seconds, which is beyond every limit.
enum HangsOnBracket: Specimen {
  static let name = "hangs-on-bracket"
  static let summary = "while bytes[i] != \"]\" { wait for more }"
  static let defect: String? = "An open bracket hangs the gate."
  static let killedBy: PropertyID? = PropertyID("P-58")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in
      let open = url.bytes.firstIndex(of: UInt8(ascii: "["))
      if let open, !url.bytes[open...].contains(UInt8(ascii: "]")) { Stall.wait() }
      return gate.decision(on: url)
    }
  }
}

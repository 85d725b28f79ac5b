import HarnessModel
import Policies
import Targets

/// The reference gate: what this project would ship.
///
/// It lets a URL through only if the base dialect allows it under the WHATWG reading and under the
/// RFC 3986 one, so that it does not matter which kind of client fetches.
enum Reference: Specimen {
  static let name = "reference"
  static let summary = "The base dialect, under both readings of the URL."
  static let defect: String? = nil
  static let killedBy: PropertyID? = nil
  static let capabilities = ClosureTarget.baseDialect.union([.relative])

  /// Makes the filter; an invalid policy is refused with the sentence that names the entry.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    try filter(policy, fetchers: [.whatwg, .rfc3986])
  }

  /// Makes the filter for clients that are known.
  ///
  /// - Throws: `PolicyError` if the policy is invalid.
  static func filter(
    _ policy: Policy, fetchers: [ReaderID]
  ) throws -> (URLText) throws -> GateDecision {
    let compiled = try CompiledPolicy(policy)
    let readers = fetchers.map(BuiltInReader.init)
    return { url in
      // No reader need look at what is too long in every unit.
      if compiled.isSurelyTooLong(url) { return tooLong }
      let inspection = compiled.inspection(of: url)
      for reader in readers {
        switch compiled.ruling(on: inspection, by: reader).outcome {
        case .allow:
          // One ruling serves both readers where they go to the same place in the same words.
          if inspection.readersAgree { return .allow }
        case .deny: return notAllowed
        case .invalid, .configError: return invalid
        case .tooLong: return tooLong
        }
      }
      return .allow
    }
  }

  // What is answered most is made once.
  private static let tooLong = GateDecision.deny(code: "url_too_long")
  private static let notAllowed = GateDecision.deny(code: "url_not_allowed")
  private static let invalid = GateDecision.deny(code: "invalid_input")
}

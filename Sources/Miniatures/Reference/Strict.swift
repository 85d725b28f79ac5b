import HarnessModel
import Policies
import Targets

/// A gate that refuses every contested URL: as sound as the reference, and less convenient.
enum Strict: Specimen {
  static let name = "strict"
  static let summary = "The base dialect; whatever is contested is refused."
  static let defect: String? = nil
  static let killedBy: PropertyID? = nil
  static let capabilities = ClosureTarget.baseDialect.union([.relative])

  /// Makes the filter; an invalid policy is refused.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let compiled = try CompiledPolicy(policy)
    return { url in
      let inspection = compiled.inspection(of: url)
      let isCertain = [ReaderID.whatwg, .rfc3986].allSatisfy { reader in
        compiled.ruling(on: inspection, by: reader).requirement == .must(.allow)
      }
      return isCertain ? .allow : .deny(code: "url_not_allowed")
    }
  }
}

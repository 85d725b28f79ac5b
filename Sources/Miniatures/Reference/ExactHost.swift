import HarnessModel
import Policies
import Targets

/// A gate that matches hosts exactly and says so, as some agents' permission rules do.
enum ExactHost: Specimen {
  static let name = "exact-host"
  static let summary = "The base dialect without subdomains, which it declares."
  static let defect: String? = nil
  static let capabilities = ClosureTarget.baseDialect.subtracting([.subdomains])

  /// Makes the filter; an invalid policy is refused.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let compiled = try CompiledPolicy(policy)
    return { url in
      let inspection = Inspection(of: url)
      for reader in [ReaderID.whatwg, .rfc3986] {
        let ruling = compiled.ruling(on: inspection, by: reader)
        let reachesOnlyBySuffix = compiled.mode == .allow && ruling.coversBySuffix
        guard ruling.outcome == .allow, !reachesOnlyBySuffix else {
          let releases = compiled.mode == .block && ruling.coversBySuffix
          return releases ? .allow : .deny(code: "url_not_allowed")
        }
      }
      return .allow
    }
  }
}

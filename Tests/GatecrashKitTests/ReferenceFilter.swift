import GatecrashKit
import HarnessModel
import Policies

/// A right filter behind a closure of strings: the reference decisions under both readings.
struct ReferenceFilter: Sendable {
  @Sendable func permits(_ url: String, _ lists: Gatecrash.Lists) throws -> Bool {
    let policy = Policy(
      allowed: lists.allowed?.map { EntryText($0) }, blocked: lists.blocked?.map { EntryText($0) })
    let compiled = try CompiledPolicy(policy)
    let inspection = Inspection(of: URLText(url))
    return [ReaderID.whatwg, .rfc3986].allSatisfy { reader in
      compiled.ruling(on: inspection, by: reader).outcome == .allow
    }
  }
}

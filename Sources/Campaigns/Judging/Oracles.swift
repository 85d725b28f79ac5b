internal import HarnessModel
internal import Judgement

/// Makes oracles for policies and keeps the ones in use.
final class Oracles {
  private let fetchers: [ReaderID]
  private let capabilities: Set<Capability>
  private var known: [Policy: Oracle] = [:]

  /// Oracles that are kept; a campaign comes back to the user's policies, and to few others soon.
  static let capacity = 128

  init(fetchers: [ReaderID], capabilities: Set<Capability>) {
    self.fetchers = fetchers
    self.capabilities = capabilities
  }

  /// The oracle of a policy.
  subscript(policy: Policy) -> Oracle {
    if let oracle = known[policy] { return oracle }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    let oracle = Oracle(policy: policy, fetchers: fetchers, capabilities: capabilities)
    known[policy] = oracle
    return oracle
  }
}

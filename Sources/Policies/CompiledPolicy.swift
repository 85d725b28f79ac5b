public import HarnessModel

/// A policy that was checked once and answers quickly: entries read and indexed, knobs resolved.
///
/// It never changes; it is a class so that handing it on costs one reference.
public final class CompiledPolicy: Sendable {
  /// The policy as written.
  public let policy: Policy
  /// Whether the policy restricts to its list, excludes it, or has none.
  public let mode: Policy.Mode
  /// The entries of the list that decides, in the user's order.
  public let entries: [Entry]
  /// The point by which a sound gate may refuse the whole policy, such as an entry in Unicode.
  public let contested: Axis?
  /// The URL that references are resolved against, where the dialect is about references.
  public let base: BaseURL?
  /// The block list that applies beside the allow list, where the policy has both as layers.
  let layer: CompiledPolicy?
  let rules: Rules
  /// The ways in which some servers take two paths for one, by what the policy says of them.
  let equivalences: (chosen: [PathEquivalence], unset: [PathEquivalence])
  let index: EntryIndex

  /// Checks and compiles a policy.
  ///
  /// - Throws: `PolicyError` for the first thing that is wrong, naming entry, kind and remedy.
  public convenience init(_ policy: Policy) throws(PolicyError) {
    let rules = try Rules(policy)
    let list = try rules.listInForce(of: policy)
    let isLayered = rules.isLayered && policy.allowed != nil && policy.blocked != nil
    let layer = isLayered ? try CompiledPolicy(policy, rules: rules, list: .blocked) : nil
    try self.init(policy, rules: rules, list: list, over: layer)
  }

  /// Compiles the one list that is in force.
  init(
    _ policy: Policy, rules: Rules, list: PolicyError.List?, over layer: CompiledPolicy? = nil
  ) throws(PolicyError) {
    var entries: [Entry] = []
    let texts = (list == .allowed ? policy.allowed : list == .blocked ? policy.blocked : nil) ?? []
    if let list {
      let parser = EntryParser(rules: rules, list: list)
      entries.reserveCapacity(texts.count + 1)
      for position in texts.indices {
        do {
          entries.append(try parser.parse(texts[position]))
        } catch {
          throw PolicyError(
            error.kind, at: .init(list: list, index: position, entry: texts[position]),
            instead: error.instead)
        }
      }
    }
    base = try rules.base(of: policy)
    if let base, list == .allowed {
      entries.append(Entry(text: EntryText(bytes: base.text.bytes), host: base.host))
    }
    self.policy = policy
    self.mode = list == .allowed ? .allow : list == .blocked ? .block : .open
    self.entries = entries
    self.layer = layer
    self.rules = rules
    equivalences = (PathEquivalence.chosen(in: rules), PathEquivalence.unset(in: rules))
    self.index = EntryIndex(entries)
    // The base's own host is no entry of the user's that a gate could refuse.
    self.contested = rules.contestedPoint(of: entries, on: list)
  }
}

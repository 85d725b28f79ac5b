internal import Encodings
internal import Choices
internal import HarnessModel

extension CampaignPlan {
  /// Hexadecimal digest of everything that decides the cases: the name of the campaign.
  ///
  /// The number of cases, the shard, the targets and the threshold are left out: they decide which
  /// cases are run and what follows from them, not what a case is.
  public var digest: String {
    var fields = FieldWriter()
    fields.add("gatecrash campaign")
    fields.add(ToolVersion.tool)
    fields.add(UInt64(policies.count))
    for policy in policies { fields.add(policy) }
    fields.add(profile.rawValue)
    fields.add(seed)
    fields.add(variesPolicies ? 1 : 0 as UInt64)
    fields.add(fetchers.map { EntryText($0.rawValue) })
    fields.add(techniques.map { EntryText($0) })
    if depth != Self.deepest { fields.add(UInt64(depth)) }
    return SHA256.hex(fields.bytes)
  }

  /// The digest as the state from which all random numbers of the campaign follow.
  var root: UInt64 {
    digest.utf8.prefix(16).reduce(0) { state, digit in
      Splitmix64.mix(state &* 31 &+ UInt64(digit))
    }
  }
}

import HarnessModel

/// Compares a host that only resembles a listed one with a host that nobody listed.
///
/// Laws about suffixes and prefixes say that both are foreign. Where an oracle knows the policy it says
/// so itself; without one the comparison is what is left.
enum ForeignHosts {
  private static let strangers = ["stranger.test", "nobody.invalid", "elsewhere.example"].map {
    Array($0.utf8)
  }

  /// Whether all entries are such that a host which resembles one of them can be compared with a stranger's.
  static func mayCompare(under policy: Policy) -> Bool {
    policy.hasOneList && policy.entries.count <= 16 && policy.entries.allSatisfy { $0.plainParts != nil }
  }

  /// The same URL on a stranger's host, where the policy of the exchange leaves the answer open.
  static func companions(of exchange: Exchange, if resembles: ([UInt8], [UInt8]) -> Bool) -> [Companion] {
    guard case .may = exchange.expectation.requirement, exchange.policy.hasOneList,
      let url = PlainURL(exchange.url)
    else { return [] }
    let names = exchange.policy.entries.prefix(16).compactMap { $0.plainParts?.host }
    // One entry of another kind could cover the host by a rule that nobody here knows.
    guard names.count == exchange.policy.entries.count, !names.contains(where: { covers($0, url.host) }),
      names.contains(where: { resembles(url.host, $0) }),
      let stranger = strangers.first(where: { name in !names.contains { covers($0, name) } })
    else { return [] }
    return [Companion(policy: exchange.policy, url: url.on(host: stranger).url)]
  }

  /// The breach, if the two were not treated alike.
  static func outcome(
    _ exchange: Exchange, _ verdicts: [Verdict], by page: PropertyPage
  ) -> Assessment.Outcome {
    guard let own = exchange.answer.verdict, own != verdicts[0] else { return .kept }
    // An allow list that lets the resemblance in is worse than a block list that strikes it.
    return .broken(.inconsistent, own == .allow ? page.severity : .s6)
  }

  /// Whether a name is the host or a parent of it.
  static func covers(_ name: [UInt8], _ host: [UInt8]) -> Bool {
    host == name || host.suffix(name.count + 1).elementsEqual([0x2E] + name)
  }
}

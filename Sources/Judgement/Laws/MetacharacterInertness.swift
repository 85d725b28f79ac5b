import HarnessModel
import Policies

/// P-07: the dots of an entry are dots.
enum MetacharacterInertness: RelationalProperty {
  static let page = PropertyPage(
    id: "P-07", title: "a dot in an entry stands for a dot",
    statement: """
      A host that equals an entry but for another character in the place of a dot, as examplexcom or \
      example-com.test do, is treated like any other foreign host; no character of an entry is a pattern.
      """,
    whyItMatters: """
      In a regular expression a dot stands for every character. Whoever registers the name with a letter \
      in its place owns the entry.
      """,
    severity: .s1, cwe: [185, 625, 777],
    hazard: """
      Dialects with declared wildcards have patterns in entries, but none in which a dot is one. The host \
      must not be covered by another entry.
      """)

  static var occasions: Occasions { .holdsEntry }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.resemblances.contains(.holdsEntry) else { return nil }
    return traits.judged(exchange, by: page) { _ in
      traits.isDisguiseToBlame && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }

  static func applies(under oracle: Oracle) -> Bool {
    ForeignHosts.mayCompare(under: oracle.policy)
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    ForeignHosts.companions(of: exchange) { host, name in holds(name, in: host[...]) }
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    ForeignHosts.outcome(exchange, verdicts, by: page)
  }

  /// Whether the host holds the name with another character in the place of a dot.
  private static func holds(_ name: [UInt8], in host: ArraySlice<UInt8>) -> Bool {
    guard name.contains(0x2E), host.count >= name.count else { return false }
    return (host.startIndex...(host.endIndex - name.count)).contains { start in
      var replaced = 0
      for offset in name.indices where URLParts.lowered(host[start + offset]) != name[offset] {
        guard name[offset] == 0x2E else { return false }
        replaced += 1
      }
      return replaced > 0
    }
  }
}

import HarnessModel

/// P-31: an entry that the gate accepts does something.
enum EntryLiveness: Property {
  static let page = PropertyPage(
    id: "P-31", title: "an accepted entry is not dead",
    statement: """
      Of every entry that the gate accepts, the URL made of https:// and the entry as its author spelled \
      it is allowed by an allow list and refused by a block list.
      """,
    whyItMatters: """
      A dead block entry protects nothing and looks as if it did. A dead allow entry is answered by \
      widening the list.
      """,
    severity: .s2, cwe: [1188, 697],
    advisories: ["anthropics/claude-code#67244", "stripe/smokescreen#264", "nodejs/undici#5637"],
    hazard: """
      A gate that refuses the entry with an error keeps the law. Where the policy or the spelling is \
      contested, as with Unicode or a dot at the end, only the block list is judged.
      """)

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .spelledAsEntry }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard let verdict = exchange.answer.verdict, case .accepted = exchange.reply,
      !exchange.oracle.isRefused, traits.resemblances.contains(.spelledAsEntry)
    else { return nil }
    switch (traits.mode, verdict, exchange.expectation.requirement) {
    case (.block, .allow, .must(.deny)): return .broken(.deadEntry, .s2)
    case (.allow, .deny, .must(.allow)): return .broken(.deadEntry, .s6)
    // Where nobody knows the rules, an entry that is spelled as a host still means that host.
    case (.block, .allow, .may(.dialect)) where isPlain(exchange): return .broken(.deadEntry, .s2)
    case (.allow, .deny, .may(.dialect)) where isPlain(exchange): return .broken(.deadEntry, .s6)
    case (_, _, .may(let axis)): return .waived(axis)
    default: return .kept
    }
  }

  /// Whether nothing is peculiar about URL and list: a gate may refuse everything under a list with an entry
  /// that it does not like.
  private static func isPlain(_ exchange: Exchange) -> Bool {
    PlainURL(exchange.url) != nil && exchange.policy.entries.allSatisfy { $0.plainParts != nil }
  }
}

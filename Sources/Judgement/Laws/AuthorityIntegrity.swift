import HarnessModel

/// P-24: odd delimiters do not move the host.
enum AuthorityIntegrity: Property {
  static let page = PropertyPage(
    id: "P-24", title: "odd delimiters do not move the host",
    statement: """
      Combinations of \\ @ # ? / and their percent-encoded forms around the authority do not make the \
      gate decide about another host than the one that is fetched.
      """,
    whyItMatters: """
      Parsers end the authority at different characters. Where gate and client differ, the attacker \
      shows the gate an allowed host and sends the client to another.
      """,
    severity: .s1, cwe: [436], advisories: ["CVE-2024-22243"],
    hazard:
      "Refusing such URLs is sound; where the declared fetchers differ, allowing them is what is reported.")

  private static let tricks: URLFeatures = [.backslash, .severalAts, .encodedDelimiter]

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(tricks.union([.query, .fragment])) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard !traits.features.isDisjoint(with: tricks) || hasAtAfterHost(traits.parts) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      breach.kind != .overblock && traits.features.isDisjoint(with: [.brackets, .control])
    }
  }

  /// Whether an `@` follows the host with only a `?` or `#` between.
  private static func hasAtAfterHost(_ parts: URLParts) -> Bool {
    parts.path.isEmpty && parts.bytes[parts.tail].prefix { $0 != 0x2F }.contains(0x40)
  }
}

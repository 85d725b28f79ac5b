import HarnessModel
import Policies

/// P-34: query and fragment decide nothing.
enum QueryNeutrality: Property {
  static let page = PropertyPage(
    id: "P-34", title: "query and fragment decide nothing",
    statement: """
      Adding, removing or changing the query or the fragment of a URL changes no decision, as long as the \
      URL stays within the limit on length.
      """,
    whyItMatters: """
      Anyone can write a listed name behind a question mark. A gate that searches the whole URL finds it \
      there and lets the request go to any host.
      """,
    severity: .s1, cwe: [20],
    hazard: "An @ right after ? or # is read as a user name by some clients; such rows are left open.")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features([.query, .fragment]) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard !traits.features.isDisjoint(with: [.query, .fragment]) else { return nil }
    // Whether the verdicts differ is soon known, and they seldom do.
    if let broken = Relation.invariance(exchange, by: page), let base = traits.base(of: exchange),
      differInTailAlone(traits.parts, base), isWellFormed(traits.parts)
    {
      return broken
    }
    return traits.judged(exchange, by: page) { breach in
      guard traits.isDisguiseToBlame, traits.features.subtracting([.query, .fragment, .oddPath]).isEmpty
      else { return false }
      if let base = traits.base(of: exchange) { return differInTailAlone(traits.parts, base) }
      return breach.kind == .overblock || mentionsEntry(exchange, traits.parts)
    }
  }

  private static func differInTailAlone(_ one: URLParts, _ other: URLParts) -> Bool {
    one.bytes[..<one.tail.lowerBound] == other.bytes[..<other.tail.lowerBound]
  }

  /// Whether the tail is UTF-8: a gate may refuse a URL for the sake of bytes that are none.
  private static func isWellFormed(_ parts: URLParts) -> Bool {
    String(validating: parts.bytes[parts.tail], as: UTF8.self) != nil
  }

  private static func mentionsEntry(_ exchange: Exchange, _ parts: URLParts) -> Bool {
    guard let entries = exchange.oracle.compiled?.entries else { return false }
    return entries.prefix(16).contains { parts.contains($0.hostBytes, in: parts.tail) }
  }
}

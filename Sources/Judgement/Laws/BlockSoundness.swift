import HarnessModel
import Policies

/// P-03: a block list catches what its entries cover, however it is spelled.
enum BlockSoundness: Property {
  static let page = PropertyPage(
    id: "P-03", title: "what an entry blocks stays blocked in every spelling",
    statement: """
      Under a block list a URL is refused if an entry covers where any declared fetcher would go, and \
      if no reader accepts it at all.
      """,
    whyItMatters: """
      A block list names what must not be reached. One spelling that the gate does not recognize and the \
      fetcher does makes the entry worthless.
      """,
    severity: .s2, cwe: [184],
    hazard: """
      Paths belong to servers: spellings that only some servers take for the blocked path are left open \
      and counted by their axis.
      """)

  static var occasions: Occasions { .mustDeny }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.mode == .block, exchange.expectation.requirement == .must(.deny) else { return nil }
    let outcome = traits.judged(exchange, by: page) { _ in true }
    guard let breach = traits.breach, case .broken(let kind, let severity) = outcome else { return outcome }
    switch breach.expectation.reason {
    case .invalidURL, .noHost:
      // Only a reader that mends the URL goes anywhere, and the blocked name need not be in it.
      return .broken(kind, namesBlockedHost(exchange, traits) ? .s3 : .s7)
    default: return .broken(kind, severity)
    }
  }

  private static func namesBlockedHost(_ exchange: Exchange, _ traits: CaseTraits) -> Bool {
    guard let entries = exchange.oracle.compiled?.entries else { return false }
    return entries.contains { traits.parts.contains($0.hostBytes, in: traits.parts.bytes.indices) }
  }
}

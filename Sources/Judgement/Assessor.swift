import HarnessModel

/// Asks every property what it says of an exchange.
public enum Assessor {
  /// All that the properties say: broken ones first, the most specific law before the general ones.
  public static func assess(_ exchange: Exchange) -> [Assessment] {
    let traits = CaseTraits(of: exchange)
    var broken: [Assessment] = []
    var others: [Assessment] = []
    others.reserveCapacity(8)
    for named in Properties.speaking(ofLength: exchange.url.bytes.count, under: exchange.oracle) {
      guard let outcome = named.law.outcome(of: exchange, traits) else { continue }
      let assessment = Assessment(property: named.id, outcome: outcome)
      if case .broken = outcome { broken.append(assessment) } else { others.append(assessment) }
    }
    return broken.isEmpty ? others : broken + others
  }

  /// What the law that asked for companions says of an exchange and them, if it says anything.
  ///
  /// Where the answer by itself breaks a law, that law explains it, and comparing explains nothing.
  public static func relation(of exchange: Exchange) -> Assessment? {
    guard let companions = exchange.companions, assess(exchange).allSatisfy({ $0.kind == nil }) else {
      return nil
    }
    return Properties.relation(of: exchange, to: companions)
  }
}

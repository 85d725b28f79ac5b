import HarnessModel

/// Asks every property what it says of an exchange.
public enum Assessor {
  /// All that the properties say: broken ones first, the most specific law before the general ones.
  public static func assess(_ exchange: Exchange) -> [Assessment] {
    var found = Assessments()
    assess(exchange, into: &found)
    let all = (0..<found.count).map { found.assessment(at: $0) }
    guard found.isBroken else { return all }
    return all.filter { $0.kind != nil } + all.filter { $0.kind == nil }
  }

  /// All that the properties say, in the order of the catalogue, in place of what was said before.
  public static func assess(_ exchange: Exchange, into found: inout Assessments) {
    found.removeAll()
    let traits = CaseTraits(of: exchange)
    let present = traits.occasions(of: exchange)
    let panel = Properties.speaking(ofLength: exchange.url.bytes.count, under: exchange.oracle)
    var called = panel.called(by: present)
    let laws = Properties.all
    while called != 0 {
      let place = called.trailingZeroBitCount
      called &= called &- 1
      guard let outcome = laws[place].outcome(of: exchange, traits) else { continue }
      found.append(outcome, ofLawAt: place)
    }
  }

  /// What the law that asked for companions says of an exchange and them, if it says anything.
  ///
  /// Where the answer by itself breaks a law, that law explains it, and comparing explains nothing.
  ///
  /// - Parameter isBroken: whether it does, if that was judged already.
  public static func relation(of exchange: Exchange, isBroken: Bool? = nil) -> Assessment? {
    guard let companions = exchange.companions else { return nil }
    if isBroken ?? breaksALaw(exchange) { return nil }
    return Properties.relation(of: exchange, to: companions)
  }

  private static func breaksALaw(_ exchange: Exchange) -> Bool {
    var found = Assessments()
    assess(exchange, into: &found)
    return found.isBroken
  }
}

public import HarnessModel

/// A law about several answers: it says what else must be asked, and compares.
///
/// Such a law needs no oracle. It holds for gates whose rules nobody wrote down, and among answers that
/// a policy leaves open. The engine asks its questions beside a sampled share of the cases.
public protocol RelationalProperty: Property {
  /// Whether the law has anything to ask under a policy at all, whatever the exchange.
  static func applies(under oracle: Oracle) -> Bool
  /// The questions to ask beside an exchange; none where the law has nothing to say of it.
  ///
  /// They depend on the exchange and the turn alone. Questions under one policy should follow each other.
  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion]
  /// What the law says of an exchange and its companions, or `nil` if it does not speak about them.
  ///
  /// - Parameter verdicts: what was answered to the companions, in their order.
  static func relation(of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict])
    -> Assessment.Outcome?
}

extension RelationalProperty {
  /// A law that names no policies may ask under all of them.
  public static func applies(under oracle: Oracle) -> Bool { true }
  /// A comparison of answers needs no oracle.
  public static var needsNoOracle: Bool { true }
  /// A law that only compares answers has nothing to say of one.
  public static var occasions: Occasions { [] }

  /// Nothing: such a law needs companions.
  public static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? { nil }
}

extension Properties {
  /// The laws that ask questions of their own.
  public static let relational: [any RelationalProperty.Type] = all.compactMap {
    $0 as? any RelationalProperty.Type
  }

  private static let relationalByID = Dictionary(uniqueKeysWithValues: relational.map { ($0.id, $0) })

  /// Whether a law can lead to questions under a policy, whatever the exchange.
  public static func mayAsk(_ law: any RelationalProperty.Type, under oracle: Oracle) -> Bool {
    !oracle.isRefused && law.applies(under: oracle)
  }

  /// The questions that a request stands for beside an exchange.
  public static func companions(of exchange: Exchange, by request: Companions.Request) -> [Companion] {
    relationalByID[request.property].map { companions(of: exchange, asking: $0, request.turn) } ?? []
  }

  /// The questions of a law beside an exchange.
  public static func companions(
    of exchange: Exchange, asking law: any RelationalProperty.Type, _ turn: Companions.Turn
  ) -> [Companion] {
    guard exchange.answer.verdict != nil, exchange.reply == .accepted, !exchange.oracle.isRefused
    else { return [] }
    return law.companions(of: exchange, turn)
  }

  /// What the law that asked says of an exchange and its companions.
  static func relation(of exchange: Exchange, to companions: Companions) -> Assessment? {
    guard let law = relationalByID[companions.request.property],
      exchange.answer.verdict != nil, let verdicts = companions.verdicts,
      let outcome = law.relation(of: exchange, to: companions, verdicts)
    else { return nil }
    return Assessment(property: law.id, outcome: outcome)
  }
}

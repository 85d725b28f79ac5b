internal import HarnessModel

/// Cases in which each two techniques that fit on one URL stand on one, and the pairs that fit on none.
///
/// Whether two techniques fit together is found out by trying: on each scene of the user's policies, from
/// each plain URL, in both orders. Every case takes as many techniques as the campaign's depth allows, so
/// that four of them cover six pairs.
struct PairPlan: Sendable {
  /// One case: under which of the user's policies, and how it is made.
  struct Item: Sendable {
    var policy: Int
    var recipe: Block.Recipe
  }

  /// The cases, in an order that mixes the families.
  var items: [Item] = []
  /// The pairs that stand on no URL, whatever the scene and the order.
  var unfit: PairSet

  /// All pairs that may start from the same plain URL.
  static func pairs(of table: TechniqueTable) -> PairSet {
    var pairs = PairSet(techniques: table.ids.count)
    for rows in [table.homely, table.fierce] {
      for (place, row) in rows.enumerated() {
        for other in rows[..<place] { pairs.insert(row.number, other.number) }
      }
    }
    return pairs
  }
}

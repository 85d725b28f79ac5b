import HarnessModel

/// What the laws say of one exchange: a list that is filled again for each case of a campaign.
///
/// Only the laws that spoke are in it, by their places in ``Properties/all``, the most specific law first.
public struct Assessments: Sendable {
  /// What one law said.
  public struct Row: Sendable {
    /// The place of the law in ``Properties/all``.
    public let place: Int
    /// What became of the case under it.
    public let outcome: Assessment.Outcome
  }

  /// Rows of this case and, behind them, of cases before.
  private var rows: [Row] = []
  /// How many laws spoke.
  public private(set) var count = 0
  /// The first row that says that a law is broken.
  private var firstBroken: Int?

  /// Makes an empty list.
  public init() {}

  /// What one of the laws said that spoke.
  public subscript(position: Int) -> Row { rows[position] }

  /// The same under the name of the law.
  func assessment(at position: Int) -> Assessment {
    Assessment(property: Properties.ids[rows[position].place], outcome: rows[position].outcome)
  }

  /// What the most specific broken law said, if any is broken.
  public var broken: Assessment? { firstBroken.map(assessment) }

  /// Whether some law is broken.
  public var isBroken: Bool { firstBroken != nil }

  mutating func removeAll() {
    count = 0
    firstBroken = nil
  }

  mutating func append(_ outcome: Assessment.Outcome, ofLawAt place: Int) {
    if firstBroken == nil, case .broken = outcome { firstBroken = count }
    let row = Row(place: place, outcome: outcome)
    if count < rows.count { rows[count] = row } else { rows.append(row) }
    count += 1
  }
}

import HarnessModel

/// What the laws say of one exchange: a list that is filled again for each case of a campaign.
///
/// Only the laws that spoke are in it, by their places in ``Properties/all``.
public struct Assessments: Sendable {
  /// What one law said.
  public struct Row: Sendable {
    /// The place of the law in ``Properties/all``.
    public let place: Int
    /// What became of the case under it.
    public let outcome: Assessment.Outcome
  }

  /// What was said, the most specific law first.
  public private(set) var rows: [Row] = []
  /// The first row that says that a law is broken.
  private var firstBroken: Int?

  /// Makes an empty list.
  public init() {
    rows.reserveCapacity(16)
  }

  /// What the most specific broken law said, if any is broken.
  public var broken: Assessment? {
    firstBroken.map { Assessment(property: Properties.ids[rows[$0].place], outcome: rows[$0].outcome) }
  }

  /// Whether some law is broken.
  public var isBroken: Bool { firstBroken != nil }

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    firstBroken = nil
  }

  mutating func append(_ outcome: Assessment.Outcome, ofLawAt place: Int) {
    if firstBroken == nil, case .broken = outcome { firstBroken = rows.count }
    rows.append(Row(place: place, outcome: outcome))
  }
}

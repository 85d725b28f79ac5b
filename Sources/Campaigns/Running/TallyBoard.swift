internal import HarnessModel
internal import Judgement

/// The tallies of one target, kept as plain numbers because every case touches several.
struct TallyBoard {
  typealias Row = SIMD8<Int>

  private var techniques: TallyRows
  private var properties: TallyRows
  private var axes = AxisRows()
  private var cases = TallyRows(1)
  /// The pairs of techniques that stood on one URL.
  private(set) var pairs: PairSet
  /// What was drawn in vain.
  private(set) var rejections: Rejections
  /// The tallies by label, where they are wanted.
  private(set) var labels: LabelBoard?
  private let ids: [TechniqueID]
  private let pages: [PropertyID]
  private let places: [PropertyID: Int]

  init(_ table: TechniqueTable, countsLabels: Bool = false) {
    ids = table.ids
    pairs = PairSet(techniques: table.ids.count)
    rejections = Rejections(techniques: table.ids.count)
    labels = countsLabels ? LabelBoard(table) : nil
    pages = Properties.ids
    places = Dictionary(uniqueKeysWithValues: pages.enumerated().map { ($1, $0) })
    techniques = TallyRows(ids.count)
    properties = TallyRows(pages.count)
  }

  private var all: Row { cases[0] }

  /// Cases in which a verdict was obtained and judged, or could have been either.
  var decided: Int { all[Self.place(.kept)] + all[Self.place(.broken)] }
  /// Cases in which the target gave any verdict.
  var answered: Int { decided + all[Self.place(.waived)] }
  /// Whether too few verdicts came for the run to be called a check of this target.
  ///
  /// A gate that errs on nearly everything keeps no promise that a run could confirm.
  var isInconclusive: Bool {
    decided == 0 || answered * Self.leastShare < asked - declined
  }
  /// At least one in this many cases must have a verdict, of those that the target did not decline.
  static let leastShare = 10

  /// Cases the target declined.
  var declined: Int { all[Self.place(.declined)] }
  /// All cases.
  var asked: Int { all.wrappedSum() }

  /// Counts one case.
  mutating func count(
    _ made: Case.Trail, _ misspelling: Int16?, _ overall: Tally.Outcome,
    _ assessments: borrowing Assessments, _ requirement: Expectation.Requirement
  ) {
    let place = Self.place(overall)
    cases.count(0, place)
    pairs.note(made)
    rejections.count(made)
    labels?.count(made, misspelling, overall, requirement)
    for step in 0..<made.stepCount { techniques.count(Int(made.steps[step]), place) }
    if let misspelling { techniques.count(Int(misspelling), place) }
    for position in 0..<assessments.count {
      let row = assessments[position]
      properties.count(row.place, Self.place(row.outcome.tally))
    }
    if case .may(let axis) = requirement { axes.count(axis, place) }
  }

  /// Counts what was drawn in vain for a group.
  mutating func count(_ group: Block.Group) { rejections.count(group) }

  /// Counts what a law said of an exchange and its companions; the case itself is counted already.
  mutating func count(_ relation: Assessment) {
    guard let row = places[relation.property] else { return }
    properties.count(row, Self.place(relation.outcome.tally))
  }

  /// The lines of the coverage tables, in a fixed order; subjects that never came up are left out.
  func rows(_ target: TargetID) -> [CoverageRow] {
    var rows = [CoverageRow(target: target, subject: .all, tally: Self.tally(all))]
    rows += zip(ids, techniques.rows).filter { $1 != .zero }.map { id, row in
      CoverageRow(target: target, subject: .technique(id), tally: Self.tally(row))
    }
    rows += zip(pages, properties.rows).filter { $1 != .zero }.map { id, row in
      CoverageRow(target: target, subject: .property(id), tally: Self.tally(row))
    }
    rows += Axis.allCases.map { ($0, axes[$0]) }.filter { $1 != .zero }.map { axis, row in
      CoverageRow(target: target, subject: .axis(axis), tally: Self.tally(row))
    }
    return rows
  }

  static func tally(_ row: Row) -> Tally {
    var tally = Tally()
    for outcome in Tally.Outcome.allCases where row[place(outcome)] > 0 {
      tally[outcome] = row[place(outcome)]
    }
    return tally
  }

  static func place(_ outcome: Tally.Outcome) -> Int {
    switch outcome {
    case .kept: 0
    case .broken: 1
    case .waived: 2
    case .declined: 3
    case .failed: 4
    case .misbehaved: 5
    }
  }
}

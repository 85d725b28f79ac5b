internal import HarnessModel
internal import Judgement

/// The tallies of one target, kept as plain numbers because every case touches several.
struct TallyBoard {
  typealias Row = SIMD8<Int>

  private var techniques: [Row]
  private var properties: [Row]
  private var axes: [Axis: Row] = [:]
  private var all = Row.zero
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
    techniques = Array(repeating: .zero, count: ids.count)
    properties = Array(repeating: .zero, count: pages.count)
  }

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
    _ made: Case, _ misspelling: Int16?, _ overall: Tally.Outcome, _ assessments: Assessments,
    _ expectation: Expectation
  ) {
    let place = Self.place(overall)
    all[place] += 1
    pairs.note(made)
    rejections.count(made)
    labels?.count(made, misspelling, overall, expectation)
    for step in 0..<made.stepCount { techniques[Int(made.steps[step])][place] += 1 }
    if let misspelling { techniques[Int(misspelling)][place] += 1 }
    for row in assessments.rows { properties[row.place][Self.place(row.outcome.tally)] += 1 }
    if case .may(let axis) = expectation.requirement { axes[axis, default: .zero][place] += 1 }
  }

  /// Counts what was drawn in vain for a group.
  mutating func count(_ group: Block.Group) { rejections.count(group) }

  /// Counts what a law said of an exchange and its companions; the case itself is counted already.
  mutating func count(_ relation: Assessment) {
    guard let row = places[relation.property] else { return }
    properties[row][Self.place(relation.outcome.tally)] += 1
  }

  /// The lines of the coverage tables, in a fixed order; subjects that never came up are left out.
  func rows(_ target: TargetID) -> [CoverageRow] {
    var rows = [CoverageRow(target: target, subject: .all, tally: Self.tally(all))]
    rows += zip(ids, techniques).filter { $1 != .zero }.map { id, row in
      CoverageRow(target: target, subject: .technique(id), tally: Self.tally(row))
    }
    rows += zip(pages, properties).filter { $1 != .zero }.map { id, row in
      CoverageRow(target: target, subject: .property(id), tally: Self.tally(row))
    }
    rows += Axis.allCases.compactMap { axis in
      axes[axis].map { CoverageRow(target: target, subject: .axis(axis), tally: Self.tally($0)) }
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

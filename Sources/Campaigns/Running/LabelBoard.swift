internal import HarnessModel

/// The tallies of a run by label: counters alone, whatever the number of cases.
struct LabelBoard {
  private enum Kind: String, CaseIterable {
    case attack, harmless, raw
    case misspelled = "misspelled-entry"
  }

  private enum Start: String, CaseIterable {
    case listed = "listed-name"
    case forbidden = "forbidden-host"
    case permitted = "permitted-host"
    case none
  }

  private enum Requirement: String, CaseIterable {
    case mustAllow = "must-allow"
    case mustDeny = "must-deny"
    case may
  }

  /// The families, and for each technique the place of its own.
  private var names: [String] = []
  private let places: [Int]
  private var families: TallyRows
  private var kinds = TallyRows(Kind.allCases.count)
  private var starts = TallyRows(Start.allCases.count)
  private var depths = TallyRows(Case.mostSteps + 1)
  private var requirements = TallyRows(Requirement.allCases.count)
  private var axes = AxisRows()

  init(_ table: TechniqueTable) {
    var known: [String: Int] = [:]
    var names: [String] = []
    places = table.ids.map { id in
      if let place = known[id.family] { return place }
      known[id.family] = names.count
      names.append(id.family)
      return names.count - 1
    }
    self.names = names
    families = TallyRows(names.count)
  }

  /// Counts one case under each of its labels.
  mutating func count(
    _ made: Case.Trail, _ misspelling: Int16?, _ outcome: Tally.Outcome,
    _ requirement: Expectation.Requirement
  ) {
    let place = TallyBoard.place(outcome)
    countFamilies(of: made, misspelling, place)
    let kind: Kind
    let start: Start
    switch made.start {
    case .home: (kind, start) = (.attack, .listed)
    case .lair: (kind, start) = (.attack, .forbidden)
    case .welcome: (kind, start) = (.harmless, .permitted)
    case nil: (kind, start) = (.raw, .none)
    }
    kinds.count(Self.index(misspelling == nil ? kind : .misspelled), place)
    starts.count(Self.index(start), place)
    depths.count(made.stepCount, place)
    switch requirement {
    case .must(.allow): requirements.count(Self.index(Requirement.mustAllow), place)
    case .must(.deny): requirements.count(Self.index(Requirement.mustDeny), place)
    case .may(let axis):
      requirements.count(Self.index(Requirement.may), place)
      axes.count(axis, place)
    }
  }

  /// A case counts once under each family, however many of its techniques are of it.
  private mutating func countFamilies(of made: Case.Trail, _ misspelling: Int16?, _ place: Int) {
    let count = made.stepCount
    for step in 0..<count {
      let family = places[Int(made.steps[step])]
      if (0..<step).contains(where: { places[Int(made.steps[$0])] == family }) { continue }
      families.count(family, place)
    }
    guard let misspelling else { return }
    let family = places[Int(misspelling)]
    if !(0..<count).contains(where: { places[Int(made.steps[$0])] == family }) {
      families.count(family, place)
    }
  }

  private static func index<Value: CaseIterable & Equatable>(_ value: Value) -> Int {
    Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0
  }

  /// Adds what was counted of another target of the same campaign.
  mutating func add(_ other: LabelBoard) {
    families.add(other.families)
    kinds.add(other.kinds)
    starts.add(other.starts)
    depths.add(other.depths)
    requirements.add(other.requirements)
    axes.add(other.axes)
  }

  /// The lines in a fixed order; labels that no case carried are left out.
  var rows: [LabelRow] {
    lines(.family, names, families.rows) + lines(.kind, Kind.allCases.map(\.rawValue), kinds.rows)
      + lines(.start, Start.allCases.map(\.rawValue), starts.rows)
      + lines(.depth, (0..<depths.count).map { String($0) }, depths.rows)
      + lines(.expectation, Requirement.allCases.map(\.rawValue), requirements.rows)
      + lines(.axis, Axis.allCases.map(\.rawValue), Axis.allCases.map { axes[$0] })
  }

  private func lines(_ label: LabelRow.Label, _ values: [String], _ rows: [TallyBoard.Row]) -> [LabelRow] {
    zip(values, rows).filter { $1 != .zero }.map { value, row in
      LabelRow(label: label, value: value, tally: TallyBoard.tally(row))
    }
  }
}

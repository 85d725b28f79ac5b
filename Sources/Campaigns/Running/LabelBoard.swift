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
  private var families: [TallyBoard.Row]
  private var kinds = [TallyBoard.Row](repeating: .zero, count: Kind.allCases.count)
  private var starts = [TallyBoard.Row](repeating: .zero, count: Start.allCases.count)
  private var depths = [TallyBoard.Row](repeating: .zero, count: Case.mostSteps + 1)
  private var requirements = [TallyBoard.Row](repeating: .zero, count: Requirement.allCases.count)
  private var axes: [Axis: TallyBoard.Row] = [:]

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
    families = Array(repeating: .zero, count: names.count)
  }

  /// Counts one case under each of its labels.
  mutating func count(
    _ made: Case, _ misspelling: Int16?, _ outcome: Tally.Outcome, _ expectation: Expectation
  ) {
    let place = TallyBoard.place(outcome)
    countFamilies(of: made, misspelling, place)
    let kind: Kind
    let start: Start
    switch made.anchor?.start {
    case .home: (kind, start) = (.attack, .listed)
    case .lair: (kind, start) = (.attack, .forbidden)
    case .welcome: (kind, start) = (.harmless, .permitted)
    case nil: (kind, start) = (.raw, .none)
    }
    kinds[Self.index(misspelling == nil ? kind : .misspelled)][place] += 1
    starts[Self.index(start)][place] += 1
    depths[made.stepCount][place] += 1
    switch expectation.requirement {
    case .must(.allow): requirements[Self.index(Requirement.mustAllow)][place] += 1
    case .must(.deny): requirements[Self.index(Requirement.mustDeny)][place] += 1
    case .may(let axis):
      requirements[Self.index(Requirement.may)][place] += 1
      axes[axis, default: .zero][place] += 1
    }
  }

  /// A case counts once under each family, however many of its techniques are of it.
  private mutating func countFamilies(of made: Case, _ misspelling: Int16?, _ place: Int) {
    let count = made.stepCount
    for step in 0..<count {
      let family = places[Int(made.steps[step])]
      if (0..<step).contains(where: { places[Int(made.steps[$0])] == family }) { continue }
      families[family][place] += 1
    }
    guard let misspelling else { return }
    let family = places[Int(misspelling)]
    if !(0..<count).contains(where: { places[Int(made.steps[$0])] == family }) {
      families[family][place] += 1
    }
  }

  private static func index<Value: CaseIterable & Equatable>(_ value: Value) -> Int {
    Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0
  }

  /// Adds what was counted of another target of the same campaign.
  mutating func add(_ other: LabelBoard) {
    for place in families.indices { families[place] &+= other.families[place] }
    for place in kinds.indices { kinds[place] &+= other.kinds[place] }
    for place in starts.indices { starts[place] &+= other.starts[place] }
    for place in depths.indices { depths[place] &+= other.depths[place] }
    for place in requirements.indices { requirements[place] &+= other.requirements[place] }
    axes.merge(other.axes) { $0 &+ $1 }
  }

  /// The lines in a fixed order; labels that no case carried are left out.
  var rows: [LabelRow] {
    lines(.family, names, families) + lines(.kind, Kind.allCases.map(\.rawValue), kinds)
      + lines(.start, Start.allCases.map(\.rawValue), starts)
      + lines(.depth, depths.indices.map { String($0) }, depths)
      + lines(.expectation, Requirement.allCases.map(\.rawValue), requirements)
      + lines(.axis, Axis.allCases.map(\.rawValue), Axis.allCases.map { axes[$0] ?? .zero })
  }

  private func lines(_ label: LabelRow.Label, _ values: [String], _ rows: [TallyBoard.Row]) -> [LabelRow] {
    zip(values, rows).filter { $1 != .zero }.map { value, row in
      LabelRow(label: label, value: value, tally: TallyBoard.tally(row))
    }
  }
}

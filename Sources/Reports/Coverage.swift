import HarnessModel

/// The coverage rows of a record, added up the ways reports show them.
struct Coverage {
  /// A tally with the name of its line.
  struct Line<Name: Hashable>: Hashable {
    var name: Name
    var tally: Tally
  }

  private let rows: [CoverageRow]

  init(_ record: RunRecord) {
    rows = record.coverage
  }

  /// The technique families in the order of the record.
  var families: [String] {
    var seen: Set<String> = []
    return rows.compactMap { row in
      guard case .technique(let technique) = row.subject, seen.insert(technique.family).inserted else {
        return nil
      }
      return technique.family
    }
  }

  /// The tallies by family, over all targets.
  var byFamily: [Line<String>] {
    let sums = sum { row -> String? in
      if case .technique(let technique) = row.subject { technique.family } else { nil }
    }
    return families.compactMap { name in sums[name].map { Line(name: name, tally: $0) } }
  }

  /// The tallies of each target by whatever names a row, in one pass.
  func tallies<Name: Hashable>(by name: (CoverageRow) -> Name?) -> [TargetID: [Name: Tally]] {
    rows.reduce(into: [:]) { sums, row in
      if let name = name(row) { sums[row.target, default: [:]][name, default: Tally()].add(row.tally) }
    }
  }

  /// The tallies by technique, over all targets.
  var byTechnique: [Line<TechniqueID>] {
    let sums = sum { row -> TechniqueID? in
      if case .technique(let technique) = row.subject { technique } else { nil }
    }
    let order = Dictionary(families.enumerated().map { ($1, $0) }) { first, _ in first }
    return sums.map { Line(name: $0.key, tally: $0.value) }.sorted { a, b in
      (order[a.name.family] ?? 0, a.name.slug) < (order[b.name.family] ?? 0, b.name.slug)
    }
  }

  /// The tallies by property, over all targets.
  var byProperty: [Line<PropertyID>] {
    let sums = sum { row -> PropertyID? in
      if case .property(let property) = row.subject { property } else { nil }
    }
    return sums.map { Line(name: $0.key, tally: $0.value) }.sorted { $0.name < $1.name }
  }

  /// The targets that broke a property.
  func breakers(of property: PropertyID) -> [TargetID] {
    rows.filter { $0.subject == .property(property) && $0.tally[.broken] > 0 }.map(\.target)
  }

  /// The cases that each axis waived, over all targets, most first.
  var byAxis: [Line<Axis>] {
    let sums = sum { row -> Axis? in if case .axis(let axis) = row.subject { axis } else { nil } }
    return sums.map { Line(name: $0.key, tally: $0.value) }.sorted { a, b in
      if a.tally.asked != b.tally.asked { return a.tally.asked > b.tally.asked }
      return a.name.rawValue < b.name.rawValue
    }
  }

  private func sum<Name: Hashable>(_ name: (CoverageRow) -> Name?) -> [Name: Tally] {
    rows.reduce(into: [:]) { sums, row in
      if let name = name(row) { sums[name, default: Tally()].add(row.tally) }
    }
  }
}

internal import HarnessModel
internal import Techniques

/// The techniques of a campaign, with numbers that tallies and cases use instead of names.
struct TechniqueTable: Sendable {
  /// A technique and its number.
  struct Row: Sendable {
    var technique: any Technique.Type
    var number: Int16
  }

  /// Techniques that may start from the URL of the listed name.
  let homely: [Row]
  /// Techniques that may start from the URL of the forbidden host.
  let fierce: [Row]
  /// Ways to write a harmless URL.
  let benign: [Row]
  /// Techniques that misspell entries.
  let entries: [any EntryTechnique.Type]
  /// The names, by number.
  let ids: [TechniqueID]
  /// The number of the first entry technique.
  let firstEntry: Int16

  /// The techniques that the selectors name; all if there are none.
  init(selectors: [String]) {
    let chosen =
      selectors.isEmpty
      ? Catalogue.all
      : Catalogue.all.filter { technique in
        selectors.contains { Catalogue.techniques(matching: $0).contains { $0.id == technique.id } }
      }
    entries =
      selectors.isEmpty
      ? Catalogue.entries
      : Catalogue.entries.filter { technique in
        selectors.contains { Catalogue.entries(matching: $0).contains { $0.id == technique.id } }
      }
    let rows = (chosen + Harmless.all).enumerated().map { Row(technique: $1, number: Int16($0)) }
    homely = rows.prefix(chosen.count).filter { $0.technique.start != .lair }
    fierce = rows.prefix(chosen.count).filter { $0.technique.start != .home }
    benign = Array(rows.dropFirst(chosen.count))
    firstEntry = Int16(rows.count)
    ids = rows.map { $0.technique.id } + entries.map { $0.id }
  }

  /// The techniques that may work on a draft.
  subscript(start: Case.Start) -> [Row] {
    switch start {
    case .home: homely
    case .lair: fierce
    case .welcome: benign
    }
  }
}

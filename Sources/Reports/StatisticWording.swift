import HarnessModel

extension LabelRow.Label {
  /// The heading of its lines.
  var heading: String {
    switch self {
    case .family: "Technique family"
    case .kind: "Kind of case"
    case .start: "Made from"
    case .depth: "Techniques on the URL"
    case .expectation: "Expectation"
    case .axis: "Left open by"
    }
  }
}

extension LabelRow {
  /// The label as people read it.
  var words: String {
    switch (label, value) {
    case (.kind, "attack"): "attack"
    case (.kind, "harmless"): "harmless"
    case (.kind, "raw"): "no URL at all"
    case (.kind, "misspelled-entry"): "misspelled entry"
    case (.start, "listed-name"): "the listed name"
    case (.start, "forbidden-host"): "the forbidden host"
    case (.start, "permitted-host"): "a permitted host"
    case (.start, "none"): "nothing"
    case (.expectation, "must-allow"): "must allow"
    case (.expectation, "must-deny"): "must deny"
    case (.expectation, "may"): "either answer"
    default: value
    }
  }
}

/// The statistics of a run in groups, with their shares.
struct Statistics {
  /// The lines of one label, in the order of the record.
  struct Group {
    var label: LabelRow.Label
    var rows: [LabelRow]
  }

  let groups: [Group]
  /// All cases, of which each line is a share.
  let cases: Int

  /// Groups the lines of a record, or fails if there are none.
  init?(_ record: RunRecord) {
    guard !record.statistics.isEmpty else { return nil }
    groups = LabelRow.Label.allCases.compactMap { label in
      let rows = record.statistics.filter { $0.label == label }
      return rows.isEmpty ? nil : Group(label: label, rows: rows)
    }
    // Every case is of one kind.
    cases = record.statistics.filter { $0.label == .kind }.reduce(0) { $0 + $1.tally.asked }
  }

  /// The counts of a line, each with what it is a share of: all cases, those asked, those decided.
  func figures(_ tally: Tally) -> [(count: Int, share: String)] {
    [
      (tally.asked, Self.share(tally.asked, of: cases)),
      (tally.decided, Self.share(tally.decided, of: tally.asked)),
      (tally[.broken], Self.share(tally[.broken], of: tally.decided)),
    ]
  }

  /// A share in per cent with one digit behind the point; what is there at all is never nothing.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let tenths = (part * 2_000 + whole) / (2 * whole)
    if part > 0, tenths == 0 { return "<0.1 %" }
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

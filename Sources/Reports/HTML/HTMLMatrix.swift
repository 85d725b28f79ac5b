import HarnessModel

/// The matrix: every target against every technique family, and against every property.
///
/// Cells are one symbol on a colour each, so that ninety targets still make a picture; the figures of a cell are
/// its tooltip.
enum HTMLMatrix {
  static func section(_ record: RunRecord, _ summary: Summary, _ coverage: Coverage) -> HTML {
    let targets = summary.targets.enumerated().filter { $1.greeting != nil }
      .map { Row(index: $0, target: $1) }
    let families = coverage.byFamily.map { Column(name: $0.name, label: $0.name, title: nil) }
    let titles = record.header.titles
    let properties = coverage.byProperty.map { line in
      Column(name: line.name, label: line.name.rawValue, title: titles[line.name.rawValue]?.capitalisedFirst)
    }
    guard !targets.isEmpty, !(families.isEmpty && properties.isEmpty) else { return "" }
    let byFamily = table(
      "families", "Technique families by target", families, targets, coverage.tallies { $0.family },
      "A case made by two techniques counts under both.")
    let byProperty = table(
      "laws", "Properties by target", properties, targets, coverage.tallies { $0.property },
      "What the properties say stands under Coverage.")
    return """
      <section id="matrix" aria-labelledby="matrix-h">
      <h2 id="matrix-h">Which gate breaks where</h2>
      \(key)
      \(byFamily)
      \(HTMLPicture.details(summary, coverage))
      \(byProperty)
      </section>
      """
  }

  /// A target with its place among all, which its findings are linked by.
  private struct Row {
    var index: Int
    var target: Summary.Target
  }

  private struct Column<Name: Hashable> {
    var name: Name
    var label: String
    var title: String?
  }

  private static func table<Name>(
    _ id: StaticString, _ heading: StaticString, _ columns: [Column<Name>], _ rows: [Row],
    _ tallies: [TargetID: [Name: Tally]], _ note: StaticString
  ) -> HTML {
    guard !columns.isEmpty else { return "" }
    let (id, heading) = (HTML(stringLiteral: id), HTML(stringLiteral: heading))
    let heads = columns.map { column -> HTML in
      let title: HTML = column.title.map { " title=\"\(attribute: $0)\"" } ?? ""
      return "<th scope=\"col\"\(title)><span>\(column.label)</span></th>"
    }
    return """
      <h3 id="\(id)-by-h">\(heading)</h3>
      <div class="scroll matrix" role="group" aria-labelledby="\(id)-by-h" tabindex="0">
      <table>
      <caption>The worst that happened in each cell; its figures are in its tooltip. \(HTML(stringLiteral: note))</caption>
      <thead><tr><th scope="col">Target</th>\(heads)</tr></thead>
      <tbody>
      \(rows.map { row($0, columns, tallies[$0.target.id] ?? [:]) })</tbody>
      \(foot(columns, rows, tallies))
      </table></div>
      """
  }

  private static func row<Name>(_ row: Row, _ columns: [Column<Name>], _ tallies: [Name: Tally]) -> HTML {
    let name = HTML.breakable(row.target.id.rawValue)
    let head: HTML =
      row.target.findingCount > 0
      ? "<a href=\"#target-\(attribute: String(row.index))\">\(name)</a>" : name
    return "<tr><th scope=\"row\">\(head)</th>\(columns.map { cell(tallies[$0.name], $0.label) })</tr>\n"
  }

  private static func cell(_ tally: Tally?, _ column: String) -> HTML {
    let mark = MatrixMark(tally)
    guard let tally, mark != .notAsked else { return "<td>\(mark.symbol)</td>" }
    let title = column + ": " + MatrixMark.figures(tally)
    let style = HTML(stringLiteral: mark.style)
    return "<td class=\"\(style)\" title=\"\(attribute: title)\">\(mark.symbol)</td>"
  }

  /// How many targets broke a rule in each column, so that one in which none did is seen.
  private static func foot<Name>(
    _ columns: [Column<Name>], _ rows: [Row], _ tallies: [TargetID: [Name: Tally]]
  ) -> HTML {
    guard rows.count > 1 else { return "" }
    let cells = columns.map { column -> HTML in
      let count = rows.count { tallies[$0.target.id]?[column.name]?[.broken] ?? 0 > 0 }
      return count == 0 ? "<td class=\"zero\">0</td>" : "<td>\(count)</td>"
    }
    return "<tfoot><tr><th scope=\"row\">Targets that break</th>\(cells)</tr></tfoot>"
  }

  /// What the symbols mean.
  private static var key: HTML {
    let items = MatrixMark.allCases.map { mark -> HTML in
      "<li><b class=\"\(HTML(stringLiteral: mark.style))\">\(mark.symbol)</b> \(mark.words)</li>"
    }
    return "<ul class=\"key marks\" aria-label=\"Symbols\">\(items)</ul>"
  }
}

extension CoverageRow {
  fileprivate var family: String? {
    if case .technique(let technique) = subject { technique.family } else { nil }
  }

  fileprivate var property: PropertyID? {
    if case .property(let property) = subject { property } else { nil }
  }
}

import HarnessModel

/// The statistics by label, where a run was asked for them.
enum HTMLStatistics {
  static func section(_ record: RunRecord) -> HTML {
    guard let statistics = Statistics(record) else { return "" }
    let bodies = statistics.groups.map { group -> HTML in
      let rows = group.rows.map { row($0, statistics) }
      return """
        <tbody>
        <tr><th scope="rowgroup" colspan="7" class="soft">\(group.label.heading)</th></tr>
        \(rows)</tbody>
        """
    }
    return """
      <h3 id="statistics-h">Cases by label</h3>
      <div class="scroll" role="group" aria-labelledby="statistics-h" tabindex="0"><table>
      <caption>\(statistics.cases) cases over all targets. A case of two families counts once under each; broken cases \
      are a share of those decided.</caption>
      <thead><tr><th scope="col">Label</th><th scope="col" class="n">Asked</th><th scope="col" class="n">of all</th>\
      <th scope="col" class="n">Decided</th><th scope="col" class="n">of asked</th><th scope="col" class="n">Broken</th>\
      <th scope="col" class="n">of decided</th></tr></thead>
      \(bodies)</table></div>

      """
  }

  private static func row(_ row: LabelRow, _ statistics: Statistics) -> HTML {
    let cells = statistics.figures(row.tally).enumerated().map { place, figure -> HTML in
      let count = place == 2 ? HTMLCell.broken(figure.count) : HTMLCell.count(figure.count)
      return "\(count)<td class=\"n zero\">\(figure.share)</td>"
    }
    return "<tr><th scope=\"row\">\(row.words)</th>\(cells)</tr>\n"
  }
}

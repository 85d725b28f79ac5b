import HarnessModel

/// The coverage tables: what was asked, decided, declined, and waived by which axis.
enum HTMLCoverage {
  static func section(_ record: RunRecord, _ coverage: Coverage) -> HTML {
    """
    <section id="coverage" aria-labelledby="coverage-h">
    <h2 id="coverage-h">Coverage</h2>
    \(families(coverage))
    \(HTMLPairs.section(record.pairs))
    \(HTMLStatistics.section(record))
    \(properties(record, coverage))
    \(axes(coverage))
    </section>
    """
  }

  private static func families(_ coverage: Coverage) -> HTML {
    let lines = coverage.byFamily
    guard !lines.isEmpty else { return "<p class=\"soft\">No technique was tried.</p>" }
    let rows = lines.map { line -> HTML in
      "<tr><th scope=\"row\">\(line.name)</th>\(HTMLCell.tally(line.tally))<td>\(OutcomeBar.svg(line.tally))</td></tr>\n"
    }
    let techniques = coverage.byTechnique.map { line -> HTML in
      "<tr><th scope=\"row\">\(line.name.text)</th>\(HTMLCell.tally(line.tally))</tr>\n"
    }
    return """
      <h3 id="families-h">By technique family</h3>
      <div class="scroll" role="group" aria-labelledby="families-h" tabindex="0"><table>
      <caption>All targets together.</caption>
      <thead><tr><th scope="col">Family</th>\(HTMLCell.heads)<th scope="col">Outcomes</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      <details><summary>\(Count.of(techniques.count, "technique")), one by one</summary>
      <div class="scroll" role="group" aria-label="Techniques" tabindex="0"><table>
      <thead><tr><th scope="col">Technique</th>\(HTMLCell.heads)</tr></thead>
      <tbody>
      \(techniques)</tbody></table></div></details>
      """
  }

  private static func properties(_ record: RunRecord, _ coverage: Coverage) -> HTML {
    let lines = coverage.byProperty
    guard !lines.isEmpty else { return "" }
    let titles = record.header.titles
    let broken = lines.filter { $0.tally[.broken] > 0 || $0.tally[.misbehaved] > 0 }
    let kept = lines.filter { $0.tally[.broken] == 0 && $0.tally[.misbehaved] == 0 }
    return """
      <h3 id="properties-h">By property</h3>
      \(brokenTable(broken, titles, coverage))
      <h3>Properties not broken</h3>
      \(keptList(kept, titles))
      """
  }

  private static func brokenTable(
    _ lines: [Coverage.Line<PropertyID>], _ titles: [String: String], _ coverage: Coverage
  ) -> HTML {
    guard !lines.isEmpty else { return "<p>No property was broken.</p>" }
    let rows = lines.map { line -> HTML in
      let count = coverage.breakers(of: line.name).count
      return """
        <tr><th scope="row" class="name">\(title(line.name, titles)) <small>\(line.name.rawValue), broken by \
        \(Count.of(count, "target"))</small></th>\(HTMLCell.tally(line.tally))<td>\(OutcomeBar.svg(line.tally))</td></tr>

        """
    }
    return """
      <div class="scroll" role="group" aria-labelledby="properties-h" tabindex="0"><table>
      <caption>The properties that at least one target broke, over all targets.</caption>
      <thead><tr><th scope="col">Property</th>\(HTMLCell.heads)<th scope="col">Outcomes</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      """
  }

  private static func keptList(_ lines: [Coverage.Line<PropertyID>], _ titles: [String: String]) -> HTML {
    guard !lines.isEmpty else { return "<p>Every property that was asked about was broken by a target.</p>" }
    let items = lines.map { line -> HTML in
      let decided: HTML =
        line.tally.decided == 0
        ? "<span class=\"unsure\">nothing decided</span>"
        : "<span class=\"soft\">\(Count.of(line.tally.decided, "case"))</span>"
      return
        "<li><span class=\"soft\">\(line.name.rawValue)</span> \(title(line.name, titles)), \(decided)</li>\n"
    }
    return "<ul class=\"rules\">\(items)</ul>"
  }

  private static func title(_ property: PropertyID, _ titles: [String: String]) -> String {
    titles[property.rawValue]?.capitalisedFirst ?? property.rawValue
  }

  private static func axes(_ coverage: Coverage) -> HTML {
    let lines = coverage.byAxis
    guard !lines.isEmpty else { return "" }
    let rows = lines.map { line -> HTML in
      """
      <tr><th scope="row"><code>\(line.name.rawValue)</code></th><td class="n">\(line.tally.asked)</td>\
      <td>\(line.name.sentence)</td></tr>

      """
    }
    return """
      <h3 id="axes-h">Waived: where either answer is permitted</h3>
      <div class="scroll" role="group" aria-labelledby="axes-h" tabindex="0"><table>
      <caption>The contested points, and how many cases each one waived. Setting the knob of that name in the policy \
      file turns them into cases with one right answer.</caption>
      <thead><tr><th scope="col">Axis</th><th scope="col" class="n">Waived</th><th scope="col">The contested point\
      </th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      """
  }
}

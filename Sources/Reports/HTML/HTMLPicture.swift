import HarnessModel

/// The picture: technique family by target, with the outcomes of each as a bar and in figures.
enum HTMLPicture {
  static func section(_ summary: Summary, _ coverage: Coverage) -> HTML {
    let families = coverage.families
    guard !families.isEmpty else { return "" }
    return """
      <section id="picture" aria-labelledby="picture-h">
      <h2 id="picture-h">Technique families by target</h2>
      <div class="scroll" role="group" aria-labelledby="picture-h" tabindex="0">
      <table class="picture">
      <caption>How many cases of each family broke a rule, of how many asked; the bar shows what became of all of \
      them. A case made by two techniques counts under both.</caption>
      <thead><tr><th scope="col">Target</th>\(families.map { family -> HTML in "<th scope=\"col\">\(family)</th>" })\
      </tr></thead>
      <tbody>
      \(summary.targets.filter { $0.greeting != nil }.map { row($0, families, coverage) })
      </tbody></table></div>
      \(OutcomeBar.key)
      </section>
      """
  }

  private static func row(_ target: Summary.Target, _ families: [String], _ coverage: Coverage) -> HTML {
    let lines = Dictionary(
      coverage.byFamily(of: target.id).map { ($0.name, $0.tally) }, uniquingKeysWith: { first, _ in first })
    return """
      <tr><th scope="row" class="name">\(HTML.breakable(target.id.rawValue))</th>\(families.map { cell(lines[$0]) })</tr>

      """
  }

  private static func cell(_ tally: Tally?) -> HTML {
    guard let tally, tally.asked > 0 else { return "<td><span class=\"zero\">not asked</span></td>" }
    let bar = OutcomeBar.svg(tally)
    if tally[.declined] == tally.asked { return "<td><span class=\"zero\">declined</span>\(bar)</td>" }
    let count: HTML =
      tally[.broken] > 0
      ? "<b class=\"hit\">\(tally[.broken])</b>" : "<span class=\"zero\">0</span>"
    return "<td>\(count) <small>of \(tally.asked)</small>\(bar)</td>"
  }
}

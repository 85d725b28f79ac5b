import HarnessModel

/// Technique family by target once more, with the outcomes of each as a bar and in figures.
enum HTMLPicture {
  /// More cells than this are left to the matrix: a bar takes six times the room of a symbol.
  private static let limit = 400

  static func details(_ summary: Summary, _ coverage: Coverage) -> HTML {
    let families = coverage.families
    let targets = summary.targets.filter { $0.greeting != nil }
    guard !families.isEmpty, targets.count * families.count <= limit else { return "" }
    let tallies = coverage.tallies { row -> String? in
      if case .technique(let technique) = row.subject { technique.family } else { nil }
    }
    return """
      <details><summary>The same in figures and shares</summary>
      <div class="scroll" role="group" aria-label="Technique families by target, in figures" tabindex="0">
      <table class="picture">
      <caption>How many cases of each family broke a rule, of how many asked; the bar shows what became of all of \
      them. A case made by two techniques counts under both.</caption>
      <thead><tr><th scope="col">Target</th>\(families.map { family -> HTML in "<th scope=\"col\">\(family)</th>" })\
      </tr></thead>
      <tbody>
      \(targets.map { row($0, families, tallies[$0.id] ?? [:]) })
      </tbody></table></div>
      \(OutcomeBar.key)</details>
      """
  }

  private static func row(
    _ target: Summary.Target, _ families: [String], _ tallies: [String: Tally]
  ) -> HTML {
    """
    <tr><th scope="row" class="name">\(HTML.breakable(target.id.rawValue))</th>\(families.map { cell(tallies[$0]) })</tr>

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

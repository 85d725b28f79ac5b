import HarnessModel

/// The table of targets: who was asked, and what came of it.
enum HTMLTargets {
  static func table(_ summary: Summary, _ coverage: Coverage) -> HTML {
    """
    <section id="targets" aria-labelledby="targets-h">
    <h2 id="targets-h">Targets</h2>
    <div class="scroll" role="group" aria-labelledby="targets-h" tabindex="0">
    <table>
    <caption>Each gate under test, the worst first. A case is decided when the target gave a verdict that the \
    policy leaves no choice about.</caption>
    <thead><tr><th scope="col">Target</th><th scope="col">Worst</th><th scope="col" class="n">Findings</th>\
    <th scope="col" class="n">Asked</th><th scope="col" class="n">Decided</th><th scope="col" class="n">Broken</th>\
    <th scope="col" class="n">Waived</th><th scope="col" class="n">Declined</th><th scope="col" class="n">Errors</th>\
    <th scope="col" class="n">Trouble</th></tr></thead>
    <tbody>
    \(summary.targets.enumerated().map { row($1, index: $0) })
    </tbody></table></div>
    </section>
    """
  }

  private static func row(_ target: Summary.Target, index: Int) -> HTML {
    let name = name(target, index: index)
    guard target.greeting != nil else {
      return """
        <tr><th scope="row" class="name">\(name)</th><td colspan="9"><strong class="unsure">Not reached.</strong> \
        \(target.trouble ?? "")</td></tr>

        """
    }
    let tally = target.tally
    return """
      <tr><th scope="row" class="name">\(name)</th><td>\(worst(target))</td><td class="n">\(target.findingCount)</td>\
      <td class="n">\(tally.asked)</td><td class="n">\(tally.decided)</td>\(HTMLCell.broken(tally[.broken]))\
      \(HTMLCell.count(tally[.waived]))\(HTMLCell.count(tally[.declined]))\(HTMLCell.count(tally[.failed]))\
      \(HTMLCell.count(tally[.misbehaved]))</tr>

      """
  }

  private static func name(_ target: Summary.Target, index: Int) -> HTML {
    let id: HTML =
      target.findingCount > 0
      ? "<a href=\"#target-\(attribute: String(index))\">\(HTML.breakable(target.id.rawValue))</a>"
      : HTML.breakable(target.id.rawValue)
    guard let greeting = target.greeting else { return id }
    // A transcript has no version, and a mark that stands for nothing would be read as one.
    let version: HTML = greeting.version.bytes.isEmpty ? "" : " \(HTML.visible(greeting.version, limit: 30))"
    return "\(id) <small>\(HTML.visible(greeting.name, limit: 60))\(version)</small>"
  }

  private static func worst(_ target: Summary.Target) -> HTML {
    if let worst = target.worst { return HTMLCell.chip(worst) }
    return target.tally.decided > 0
      ? "<span class=\"good\">no finding</span>" : "<span class=\"unsure\">undecided</span>"
  }
}

/// Cells that several tables share.
enum HTMLCell {
  static func count(_ number: Int) -> HTML {
    number == 0 ? "<td class=\"n zero\">0</td>" : "<td class=\"n\">\(number)</td>"
  }

  static func broken(_ number: Int) -> HTML {
    number == 0 ? "<td class=\"n zero\">0</td>" : "<td class=\"n hit\">\(number)</td>"
  }

  static func chip(_ severity: Severity) -> HTML {
    "<span class=\"chip \(attribute: severity.rawValue)\">\(severity.rawValue)</span>"
  }

  /// The eight numeric cells of a tally.
  static func tally(_ tally: Tally) -> HTML {
    """
    \(count(tally.asked))\(count(tally.decided))\(broken(tally[.broken]))\(count(tally[.waived]))\
    \(count(tally[.declined]))\(count(tally[.failed]))\(count(tally[.misbehaved]))
    """
  }

  /// The heads over ``tally(_:)``.
  static let heads: HTML = """
    <th scope="col" class="n">Asked</th><th scope="col" class="n">Decided</th><th scope="col" class="n">Broken</th>\
    <th scope="col" class="n">Waived</th><th scope="col" class="n">Declined</th><th scope="col" class="n">Errors</th>\
    <th scope="col" class="n">Trouble</th>
    """
}

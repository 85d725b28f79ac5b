import HarnessModel

/// The findings by target, the worst first, within a bounded page.
///
/// The worst ones get whole cards. When those have filled most of the page the rest get short ones, and
/// when the page is full the remaining findings are only counted: `report.json` has all of them.
enum HTMLFindings {
  /// Bytes of the page, and the most and the least of them that are for findings.
  private static let pageBudget = 1_850_000
  private static let room = 250_000...1_650_000

  private enum Form {
    case card(HTML)
    case brief(HTML)
    case counted
  }

  /// - Parameter besides: Bytes that the rest of the page takes.
  static func section(_ record: RunRecord, _ summary: Summary, besides: Int) -> HTML {
    let findings = record.findings
    guard !findings.isEmpty else {
      return """
        <section id="findings" aria-labelledby="findings-h"><h2 id="findings-h">Findings</h2>
        <p>None.</p></section>
        """
    }
    let forms = forms(findings, in: min(max(pageBudget - besides, room.lowerBound), room.upperBound))
    let groups = summary.targets.enumerated().filter { $1.findingCount > 0 }.map { index, target in
      group(target, index: index, findings.filter { $0.target == target.id }, forms)
    }
    return """
      <section id="findings" aria-labelledby="findings-h">
      <h2 id="findings-h">Findings</h2>
      <p class="soft">One finding is one cause: what shrinking reduces to the same input is counted, not repeated.</p>
      \(groups)
      </section>
      """
  }

  /// Decides, from the worst finding of all targets down, how much room each one gets.
  ///
  /// - Parameter room: Bytes for whole and short cards together; whole ones get two thirds.
  private static func forms(_ findings: [Finding], in room: Int) -> [String: Form] {
    let cardBudget = room / 3 * 2
    var used = 0
    var forms: [String: Form] = [:]
    for finding in findings.sorted(by: { $0.isWorse(than: $1) }) {
      if used < cardBudget {
        let card = HTMLFinding.card(finding)
        forms[finding.id] = .card(card)
        used += card.byteCount
      } else if used < room {
        let brief = HTMLFinding.brief(finding)
        forms[finding.id] = .brief(brief)
        used += brief.byteCount
      } else {
        forms[finding.id] = .counted
      }
    }
    return forms
  }

  private static func group(
    _ target: Summary.Target, index: Int, _ findings: [Finding], _ forms: [String: Form]
  ) -> HTML {
    var cards: [HTML] = []
    var briefs: [HTML] = []
    var counted = 0
    for finding in findings {
      switch forms[finding.id] {
      case .card(let card): cards.append(card)
      case .brief(let brief): briefs.append(brief)
      case .counted, nil: counted += 1
      }
    }
    let rest: HTML =
      briefs.isEmpty
      ? ""
      : "<details><summary>\(Count.of(briefs.count, "more finding")), in short</summary><ul class=\"brief\">\(briefs)</ul></details>"
    let missing: HTML =
      counted == 0 ? "" : "<p>\(Count.of(counted, "more finding")): see <code>report.json</code>.</p>"
    return """
      <section aria-labelledby="target-\(attribute: String(index))">
      <h3 id="target-\(attribute: String(index))">\(HTML.breakable(target.id.rawValue)) <span class="soft">\
      \(Count.of(findings.count, "finding"))</span></h3>
      \(cards)\(rest)\(missing)
      </section>

      """
  }
}

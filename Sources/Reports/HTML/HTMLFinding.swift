import Encodings
import HarnessModel

/// One finding, as a whole card or in short.
enum HTMLFinding {
  static func card(_ finding: Finding) -> HTML {
    let severity = finding.severity.severity
    return """
      <article aria-labelledby="f-\(attribute: finding.id)">
      <div class="head">\(HTMLCell.chip(severity)) <span class="chip kind">\(finding.kind.rawValue)</span>\
      <h4 id="f-\(attribute: finding.id)">Broken: \(finding.title)</h4>\
      <span class="soft">\(finding.property.rawValue), \(Count.of(finding.count, "case"))</span></div>
      <p class="does">The target \(finding.kind.sentence). \(finding.context == nil ? finding.severity.consequence : "")</p>
      \(url(finding))
      <p class="why">\(finding.explanation)</p>
      \(finding.context.map { HTMLConversation.section(finding, $0) })
      <dl class="terms">
      <dt>The policy</dt><dd>\(HTMLPolicy.lists(finding.minimal.policy))</dd>
      \(exchange(finding))\(techniques(finding))\(classes(finding))
      </dl>
      \(HTMLReadings.table(finding))
      \(replay(finding))
      \(inputs(finding))
      </article>

      """
  }

  private static func url(_ finding: Finding) -> HTML {
    if ReplayCommand.hasNoQuestion(finding) { return "" }
    return """
      <p class="url">\(finding.minimal.url)</p>
      \(HTMLCharacters.list(finding.minimal.url))\(HTMLDifference.lines(finding))
      """
  }

  /// What was asked of the target and what it said, if it was asked anything.
  private static func exchange(_ finding: Finding) -> HTML {
    if ReplayCommand.hasNoQuestion(finding) { return "" }
    return """
      <dt>It permits</dt><dd>\(permits(finding.expectation))</dd>
      <dt>The target said</dt><dd>\(said(finding.answer))</dd>

      """
  }

  static func brief(_ finding: Finding) -> HTML {
    """
    <li>\(HTMLCell.chip(finding.severity.severity)) \(finding.kind.rawValue): \(finding.title) \
    <span class="soft">(\(finding.property.rawValue), \(Count.of(finding.count, "case")))</span><br>\
    \(HTML.code(finding.minimal.url, limit: 48))<br><span class="soft">\(finding.expectation.words), answered \
    \(HTMLReadings.short(finding.answer)); replay <code>\(finding.replay)</code></span></li>

    """
  }

  private static func permits(_ expectation: Expectation) -> HTML {
    let axis: HTML =
      if case .may(let axis) = expectation.requirement {
        " <small>Axis <code>\(axis.rawValue)</code>: \(axis.sentence)</small>"
      } else {
        ""
      }
    let entry: HTML = expectation.entry.map { " <small>Entry \($0 + 1) decided.</small>" } ?? ""
    let split: HTML =
      expectation.agreement == .split
      ? " <small>The readers disagree; at least one leaves the policy.</small>" : ""
    return
      "<span class=\"verdict\">\(expectation.words)</span>: \(expectation.reason.sentence)\(entry)\(split)\(axis)"
  }

  private static func said(_ answer: Answer) -> HTML {
    switch answer {
    case .verdict(_, let detail):
      let code: HTML = detail?.code.map { ", code \($0)" } ?? ""
      let host: HTML = detail?.host.map { ", having seen the host \($0)" } ?? ""
      let url: HTML = detail?.url.map { ", and would fetch \($0)" } ?? ""
      return "<span class=\"verdict\">\(answer.words)</span>\(code)\(host)\(url)"
    case .crashed(let crash):
      let stderr: HTML =
        crash.stderr.bytes.isEmpty
        ? "" : "<br><small>On its error stream:</small> \(HTML.code(crash.stderr, limit: 400))"
      return "<span class=\"verdict\">\(answer.words)</span>\(stderr)"
    default: return "<span class=\"verdict\">\(answer.words)</span>"
    }
  }

  private static func techniques(_ finding: Finding) -> HTML {
    guard let first = finding.trail.first else { return "" }
    let rest = finding.trail.dropFirst().map { technique -> HTML in " + <code>\(technique.text)</code>" }
    return "<dt>Techniques</dt><dd><code>\(first.text)</code>\(rest)</dd>\n"
  }

  private static func classes(_ finding: Finding) -> HTML {
    let names = finding.cwe.map { "CWE-" + String($0) } + finding.advisories
    let score = finding.severity.rawValue + ", CVSS " + String(finding.severity.score)
    let same: HTML = finding.advisories.isEmpty ? "" : " <small>(advisories of the same class)</small>"
    return "<dt>Class</dt><dd>\((names + [score]).joined(separator: ", "))\(same)</dd>"
  }

  private static func replay(_ finding: Finding) -> HTML {
    let commands = [ReplayCommand.replay(finding), ReplayCommand.ask(finding)].compactMap { $0 }
    let lines = commands.map { command -> HTML in "<pre tabindex=\"0\">\(command)</pre>" }
    return lines.isEmpty ? "" : "<p class=\"label\">To see it again</p>\(lines)"
  }

  private static func inputs(_ finding: Finding) -> HTML {
    if ReplayCommand.hasNoQuestion(finding) { return "" }
    let shown: Set<URLText> = [finding.minimal.url, finding.original.url]
    let others = finding.exemplars.filter { !shown.contains($0) }.prefix(4)
    let items = others.map { url -> HTML in "<li>\(HTML.code(url, limit: 160))</li>" }
    let isRecorded = ReplayCommand.isRecorded(finding)
    let first: HTML =
      isRecorded
      ? "<li>As it was recorded: nothing was made smaller.</li>"
      : finding.original == finding.minimal
        ? "<li>The first case that showed it is the smallest one.</li>"
        : "<li>First seen as \(HTML.code(finding.original.url, limit: 320)) under \(HTMLPolicy.lists(finding.original.policy))</li>"
    let minimal: HTML =
      finding.isMinimal || isRecorded ? "" : "<li>Shrinking was stopped: a smaller input may exist.</li>"
    return """
      <details><summary>First input and other examples</summary><ul>\(first)\(items)\(minimal)\
      <li>Exact bytes of the URL, base64: <code>\(base64(finding.minimal.url))</code></li></ul></details>
      """
  }

  private static func base64(_ url: URLText) -> String {
    url.bytes.count <= 1_500 ? Base64.encode(url.bytes) : "too long to show here; see report.json"
  }
}

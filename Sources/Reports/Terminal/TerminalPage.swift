import HarnessModel

/// The lines of a terminal report while they are put together.
struct TerminalPage {
  /// More findings than this scroll away unread.
  static let findingLimit = 25

  let style: TerminalStyle
  /// Where the record lies.
  private let record: ForeignText
  private var lines: [String] = []

  init(style: TerminalStyle, record: ForeignText) {
    self.style = style
    self.record = record
  }

  /// The page; its lines are safe as lines of a CI job's log too, which is where many of them end up.
  var text: TerminalText {
    TerminalText(encoded: lines.map { CILogLine(encoded: $0).text + "\n" }.joined())
  }

  mutating func add(_ record: RunRecord) {
    let summary = Summary(record)
    let findings = record.findings.sorted { $0.isWorse(than: $1) }
    for finding in findings.prefix(Self.findingLimit) { add(finding) }
    if findings.count > Self.findingLimit {
      let more = Count.of(findings.count - Self.findingLimit, "more finding")
      lines += [more + " in report.html and report.json.", ""]
    }
    lines += TerminalTable(style: style).lines(summary)
    lines.append("")
    let waivers = TerminalWaivers(width: style.width).lines(record)
    if !waivers.isEmpty { lines += waivers + [""] }
    if let pairs = record.pairs { add(pairs.sentence, indent: 0) }
    for notice in record.notices { add(TerminalText(notice).string, indent: 0) }
    if !summary.complete && !summary.truncated {
      add("Incomplete: " + Headline.ending(summary) + ".", indent: 0)
    }
    let colour: TerminalStyle.Colour = summary.exitStatus == 0 ? .good : .strong
    for line in wrap(TerminalText(Headline.sentence(summary)).string, style.width) {
      lines.append(style.paint(line, colour))
    }
  }

  private mutating func add(_ finding: Finding) {
    let severity = finding.severity.severity
    let title = TerminalText(finding.title).string
    let head = [severity.rawValue.uppercased(), finding.kind.rawValue, finding.property.rawValue, title]
    for (index, line) in wrap(head.joined(separator: "  "), style.width).enumerated() {
      lines.append(index == 0 ? paintFirstWord(line, severity) : line)
    }
    lines.append("  " + style.paint(cut(TerminalText(finding.minimal.url).string, 400), .strong))
    for name in names(finding.minimal.url) { add(name, indent: 4) }
    let target = TerminalText(finding.target.rawValue).string
    add("in \(target), \(Count.of(finding.count, "case"))", indent: 2)
    let answer = cut(TerminalText(finding.answer.words).string, 160)
    let reason = finding.expectation.reason.sentence
    if let context = finding.context { addConversation(of: context) }
    add(
      "\(finding.context == nil ? "Policy" : "The rule"): \(finding.expectation.words). \(reason) Answer: \(answer).",
      indent: 2)
    if finding.context == nil {
      add("Why it matters: \(finding.severity.consequence)", indent: 2)
    } else {
      add(TerminalText(finding.explanation).string, indent: 2)
    }
    if let command = ReplayCommand.brief(finding, record: record) {
      lines.append("  " + style.paint(command, .soft))
    }
    lines.append("")
  }

  private func paintFirstWord(_ line: String, _ severity: Severity) -> String {
    let word = line.prefix { $0 != " " }
    let colour: TerminalStyle.Colour =
      switch severity {
      case .critical: .critical
      case .high: .high
      case .medium: .medium
      case .low: .low
      }
    return style.paint(String(word), colour) + line.dropFirst(word.count)
  }

  /// The characters of a URL that its escapes stand for, each once.
  private func names(_ url: URLText) -> [String] {
    var seen: Set<CodePoint> = []
    let points = Glyph.split(url.bytes).compactMap { glyph -> CodePoint? in
      switch glyph {
      case .letter(let point), .named(let point): seen.insert(point).inserted ? point : nil
      case .plain, .stray: nil
      }
    }
    return points.prefix(6).map(\.description) + (points.count > 6 ? ["and \(points.count - 6) more"] : [])
  }

  mutating func add(_ text: String, indent: Int) {
    let blanks = String(repeating: " ", count: indent)
    lines += wrap(text, style.width - indent).map { blanks + $0 }
  }

  /// Breaks text at blanks, and inside a word only where the word is wider than the line.
  private func wrap(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      var word = word[...]
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      while word.count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }

  func cut(_ text: String, _ limit: Int) -> String {
    guard text.count > limit else { return text }
    var (head, tail) = (text.prefix(limit * 3 / 4), text.suffix(limit / 4))
    // Half a named character such as \u{202E} would be read as letters.
    if let start = head.suffix(9).lastIndex(of: "\\"), !head[start...].contains("}") {
      head = head[..<start]
    }
    if let end = tail.prefix(9).firstIndex(of: "}"), !tail[..<end].contains("\\") {
      tail = tail[end...].dropFirst()
    }
    let count = text.count - head.count - tail.count
    return head + " [\(count) characters left out] " + tail
  }
}

import HarnessModel
import Testing

@testable import Reports

/// The report at the end of a run on a terminal.
@Suite struct TerminalReportTests {
  @Test(arguments: [40, 80, 120])
  func `the sample looks like its golden`(_ width: Int) throws {
    let text = TerminalReport(style: TerminalStyle(width: width)).render(SampleRun.record).string
    try Golden.expect(Array(text.utf8), equals: "Tests/Goldens/Reports/terminal-\(width).txt")
  }

  @Test(arguments: [40, 80, 120])
  func `only URLs and commands are wider than the terminal`(_ width: Int) {
    let text = TerminalReport(style: TerminalStyle(width: width)).render(SampleRun.record).string
    for line in text.split(separator: "\n") where line.count > width {
      #expect(line.hasPrefix("  http") || line.hasPrefix("  gatecrash replay"))
    }
  }

  @Test func `a long text is cut between named characters, never within one`() {
    let page = TerminalPage(style: TerminalStyle(), record: "r")
    for pad in 0..<8 {
      let text = TerminalText(
        ForeignText(String(repeating: "x", count: pad) + String(repeating: "\u{202E}", count: 40)))
      let cut = page.cut(text.string, 60)
      let halves = cut.split(separator: " [")
      #expect(halves.count == 2 && cut.contains(" characters left out] "))
      #expect(halves[0].hasSuffix("}") || !halves[0].contains("\\"))
      #expect(cut.split(separator: "] ").last?.hasPrefix("\\u{202E}") == true, "\(cut)")
    }
  }

  @Test func `colours appear only where they are wanted`() {
    let plain = TerminalReport(style: TerminalStyle()).render(SampleRun.record).string
    let colourful = TerminalReport(style: TerminalStyle(hasColour: true)).render(SampleRun.record).string
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(colourful.contains("\u{1B}[1;31mCRITICAL\u{1B}[0m"))
    #expect(colourful.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [
    (true, ["TERM": "xterm"], true), (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (true, ["NO_COLOR": ""], true), (true, ["TERM": "dumb"], false), (false, ["TERM": "xterm"], false),
  ])
  func `NO_COLOR, dumb terminals and pipes get no colours`(
    _ isTerminal: Bool, _ environment: [String: String], _ hasColour: Bool
  ) {
    let style = TerminalStyle(isTerminal: isTerminal, columns: 100, environment: environment)
    #expect(style.hasColour == hasColour)
  }

  @Test func `a progress line tells how far the run is`() {
    let progress = RunProgress(target: SampleRun.suffix, cases: 12_500, planned: 50_000, findings: 1)
    let line = ProgressLine(style: TerminalStyle(width: 100)).text(progress, after: 0.5).string
    #expect(
      line == "12,500 of 50,000 cases  25,000/s  1 finding  about 2 s left  builtin:foundation-has-suffix")
    let narrow = ProgressLine(style: TerminalStyle(width: 40)).text(progress, after: 0.5).string
    #expect(narrow.count == 39)
    let open = RunProgress(target: SampleRun.suffix, cases: 0, planned: nil, findings: 2)
    #expect(
      ProgressLine().text(open, after: 0).string == "0 cases  2 findings  builtin:foundation-has-suffix")
  }
}

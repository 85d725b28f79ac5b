import Encodings
import Foundation
import HarnessModel
import TestSupport
import Testing

@testable import Reports

/// The statistics by label in every report.
@Suite struct StatisticsReportTests {
  /// A thousand cases: 600 attacks and 400 harmless ones.
  private static let rows: [LabelRow] = [
    row(.family, "authority", asked: 400, kept: 380, broken: 3),
    row(.family, "<b>", asked: 1, kept: 0, broken: 0),
    row(.kind, "attack", asked: 600, kept: 500, broken: 3),
    row(.kind, "harmless", asked: 400, kept: 400, broken: 0),
    row(.start, "listed-name", asked: 600, kept: 500, broken: 3),
    row(.depth, "0", asked: 1_000, kept: 900, broken: 3),
    row(.expectation, "may", asked: 97, kept: 0, broken: 0),
    row(.axis, "rootDot", asked: 97, kept: 0, broken: 0),
  ]

  /// What is not kept or broken is waived.
  private static func row(
    _ label: LabelRow.Label, _ value: String, asked: Int, kept: Int, broken: Int
  ) -> LabelRow {
    var tally = Tally()
    (tally[.kept], tally[.broken], tally[.waived]) = (kept, broken, asked - kept - broken)
    return LabelRow(label: label, value: value, tally: tally)
  }

  private static var record: RunRecord {
    var record = SampleRun.record
    for row in rows { record.add(.statistic(row)) }
    return record
  }

  @Test func `a line comes back from the record as it was`() throws {
    for row in Self.rows {
      let line = try #require(RecordLine.encode(.statistic(row)))
      #expect(try #require(try RecordLine.decode(line)).isSame(as: .statistic(row)))
    }
    #expect(throws: JSONProblem.self) {
      try RecordLine.decode(Array(#"{"event":"statistic","label":"colour","value":"red"}"#.utf8))
    }
  }

  @Test func `a line that is told twice counts once`() {
    var record = Self.record
    record.add(.statistic(Self.rows[2]))
    #expect(record.statistics.count == Self.rows.count)
  }

  @Test func `the JSON report has a line for each label, and none where they were not asked for`() throws {
    let report = try JSONObject(try JSON(parsing: JSONReport.render(Self.record)))
    let rows = try report.list("statistics") { json throws(JSONProblem) in try JSONObject(json) }
    #expect(rows.count == Self.rows.count)
    #expect(try rows[0].string("label") == "family" && rows[0].string("value") == "authority")
    #expect(try rows[0].integer("asked") == 400 && rows[0].integer("decided") == 383)
    #expect(try rows[0].integer("broken") == 3 && rows[0].integer("waived") == 17)
    let plain = try JSONObject(try JSON(parsing: JSONReport.render(SampleRun.record)))
    #expect(!plain.names.contains("statistics"))
  }

  @Test func `a record and a report with statistics are what the schemas say`() throws {
    let scratch = try ScratchDirectory()
    try JSONReport.write(Self.record, to: scratch.file("report.json"))
    let writer = try RecordWriter(path: scratch.file("record.jsonl"))
    for row in Self.rows { try writer.append(.statistic(row)) }
    try writer.finish()
    for (file, schema) in [("report.json", "report"), ("record.jsonl", "record")] {
      guard let problems = try ForeignValidator.problems(in: scratch.file(file), schema: schema) else {
        return
      }
      #expect(problems == "", "\(file)")
    }
  }

  @Test(arguments: [
    (0, 10, "0.0 %"), (1, 3_000, "<0.1 %"), (1, 2_000, "0.1 %"), (3, 383, "0.8 %"), (10, 10, "100.0 %"),
    (0, 0, "-"), (2, 3, "66.7 %"),
  ])
  func `a share is rounded, and what is there is never nothing`(_ part: Int, _ whole: Int, _ share: String) {
    #expect(Statistics.share(part, of: whole) == share)
  }

  @Test func `the terminal shows counts and shares by label`() throws {
    let text = try #require(TerminalStatistics(style: TerminalStyle(width: 80)).render(Self.record)).string
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "Cases by label: 1,000 in all, over all targets")
    let authority = try #require(lines.first { $0.contains("authority") })
    #expect(
      authority.split(separator: " ").map(String.init) == [
        "authority", "400", "40.0", "%", "383", "95.8", "%", "3", "0.8", "%",
      ])
    for words in ["Technique family", "Kind of case", "the listed name", "either answer", "Left open by"] {
      #expect(text.contains(words))
    }
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(TerminalStatistics().render(SampleRun.record) == nil)
  }

  @Test(arguments: [40, 60, 120])
  func `a table of any width fits, and a narrow one has counts alone`(_ width: Int) throws {
    let style = TerminalStyle(width: width)
    let text = try #require(TerminalStatistics(style: style).render(Self.record)).string
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.contains("%") == (width >= 76))
    #expect(text.contains("authority"))
  }

  @Test func `the page shows them as a table, every label escaped`() throws {
    let page = String(decoding: HTMLReport.render(Self.record), as: UTF8.self)
    try HTMLReportTests.expectOnlyOurTags(page)
    #expect(page.contains("<h3 id=\"statistics-h\">Cases by label</h3>"))
    #expect(page.contains("<th scope=\"row\">&lt;b&gt;</th>"))
    #expect(page.contains("<td class=\"n hit\">3</td><td class=\"n zero\">0.8 %</td>"))
    let plain = String(decoding: HTMLReport.render(SampleRun.record), as: UTF8.self)
    #expect(!plain.contains("statistics-h"))
  }
}

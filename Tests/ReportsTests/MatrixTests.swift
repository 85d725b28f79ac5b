import Foundation
import HarnessModel
import Testing

@testable import Reports

/// The matrix of the HTML report: what a cell says, by symbol as well as by colour.
@Suite struct MatrixTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var counts: [Tally.Outcome: Int]
    var mark: MatrixMark
    var figures: String
    var testDescription: String { figures }
  }

  @Test(arguments: [
    Row(counts: [:], mark: .notAsked, figures: ""),
    Row(counts: [.kept: 1_200], mark: .held, figures: "1,200 kept"),
    Row(
      counts: [.kept: 999, .broken: 1, .waived: 3], mark: .broken, figures: "1 broken, 999 kept, 3 waived"),
    Row(counts: [.kept: 9, .misbehaved: 1], mark: .trouble, figures: "1 trouble, 9 kept"),
    Row(counts: [.failed: 2, .declined: 8], mark: .trouble, figures: "2 errors, 8 declined"),
    Row(counts: [.broken: 1, .misbehaved: 1], mark: .broken, figures: "1 broken, 1 trouble"),
    Row(counts: [.waived: 5, .declined: 2], mark: .waived, figures: "5 waived, 2 declined"),
    Row(counts: [.declined: 2], mark: .declined, figures: "2 declined"),
  ])
  func `a cell shows the worst that happened, and its figures`(_ row: Row) {
    var tally = Tally()
    for (outcome, count) in row.counts { tally[outcome] = count }
    #expect(MatrixMark(tally) == row.mark)
    #expect(MatrixMark.figures(tally) == row.figures)
    #expect(MatrixMark(nil) == .notAsked)
  }

  @Test func `no two marks share a symbol, a class or a meaning`() {
    let all = MatrixMark.allCases
    #expect(Set(all.map(\.symbol)).count == all.count)
    #expect(Set(all.map(\.style.description)).count == all.count)
    #expect(Set(all.map(\.words)).count == all.count)
  }

  private static func section(_ record: RunRecord) -> String {
    HTMLMatrix.section(record, Summary(record), Coverage(record)).text
  }

  /// A run of so many targets, each with some families and properties.
  private static func run(targets: Int, families: Int, properties: Int) -> RunRecord {
    var record = RunRecord(header: SampleRun.header)
    for index in 0..<targets {
      let id = TargetID("builtin:gate-number-\(index)")
      record.add(
        .target(
          TargetReport(id: id, greeting: TargetGreeting(name: "gate", version: "1", capabilities: [.allow]))))
      var tally = Tally()
      (tally[.kept], tally[.waived]) = (12_345, 678)
      if index.isMultiple(of: 3) { tally[.broken] = 90 }
      for place in 0..<families {
        record.add(
          .coverage(
            CoverageRow(target: id, subject: .technique(TechniqueID("family-\(place)", "one")), tally: tally))
        )
      }
      for place in 0..<properties {
        record.add(
          .coverage(CoverageRow(target: id, subject: .property(PropertyID("P-\(place)")), tally: tally)))
      }
    }
    return record
  }

  @Test func `each target has a row of as many cells as there are columns, with a head on both sides`() {
    let text = Self.section(Self.run(targets: 7, families: 3, properties: 5))
    let tables = text.components(separatedBy: "<table>").dropFirst()
    #expect(tables.count == 2)
    for (rest, columns) in zip(tables, [3, 5]) {
      let table = rest.components(separatedBy: "</table>")[0]
      #expect(table.components(separatedBy: "<th scope=\"col\"").count - 1 == columns + 1)
      #expect(table.contains("<caption>"))
      let body = table.components(separatedBy: "<tbody>")[1].components(separatedBy: "</tbody>")[0]
      let rows = body.components(separatedBy: "<tr>").dropFirst()
      #expect(rows.count == 7)
      for row in rows {
        #expect(row.hasPrefix("<th scope=\"row\">"))
        #expect(row.components(separatedBy: "<td").count - 1 == columns)
      }
      // Every third of seven broke a rule.
      let foot = table.components(separatedBy: "<tfoot>")[1]
      #expect(foot.components(separatedBy: "<td>3</td>").count - 1 == columns)
    }
    #expect(
      text.contains("<td class=\"b\" title=\"family-0: 90 broken, 12,345 kept, 678 waived\">\u{2717}</td>"))
  }

  @Test func `a target that was not reached has no row, and a run without coverage no matrix`() {
    let text = Self.section(SampleRun.record)
    #expect(!text.contains("./gate"))
    #expect(text.contains("<a href=\"#target-0\">"))
    #expect(Self.section(RunRecord(header: SampleRun.header)) == "")
  }

  @Test func `ninety targets stay under 75 bytes a cell, and leave their bars out`() {
    let (targets, families, properties) = (90, 24, 60)
    let text = Self.section(Self.run(targets: targets, families: families, properties: properties))
    #expect(text.utf8.count < targets * (families + properties) * 75)
    #expect(!text.contains("class=\"bar\""))
    #expect(Self.section(SampleRun.record).contains("class=\"bar\""))
  }

  @Test func `a page of ninety targets and many findings stays under 2 MB`() {
    var record = Self.run(targets: 90, families: 24, properties: 60)
    let ids = record.targets.map(\.id)
    for index in 0..<2_000 {
      var finding = HostileRun.finding(index, HostileStrings.all[index % HostileStrings.all.count])
      finding.id = "many-\(index)"
      finding.target = ids[index % ids.count]
      record.add(.finding(finding))
    }
    #expect(HTMLReport.render(record).count < 2_000_000)
  }
}

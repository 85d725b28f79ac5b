import Foundation
import Reports
import TestSupport
import Testing

/// The example under `Reports/example`: a checked-in record, and the reports it renders to.
@Suite struct ExampleReportTests {
  static let directory = "Reports/example/"

  private func record() throws -> RunRecord {
    try RunRecord(path: Fixtures.root.appendingPathComponent(Self.directory + "record.jsonl").path)
  }

  @Test func `report.json is what the record renders to`() throws {
    try Golden.expect(JSONReport.render(try record()), equals: Self.directory + "report.json")
  }

  @Test func `report.html is what the record renders to`() throws {
    try Golden.expect(HTMLReport.render(try record()), equals: Self.directory + "report.html")
  }

  @Test func `rendering twice gives the same bytes`() throws {
    let record = try record()
    #expect(HTMLReport.render(record) == HTMLReport.render(record))
    #expect(JSONReport.render(record) == JSONReport.render(record))
  }
}

import Encodings
import Foundation
import HarnessModel
import TestSupport
import Testing

@testable import Reports

/// What reports tell of a session's bits, and how they draw it.
@Suite struct CapacityReportTests {
  @Test func `what a gate admits comes back from its line as it was`() throws {
    for admissions in ContextSample.capacities {
      let line = try #require(RecordLine.encode(.capacity(admissions)))
      guard case .capacity(let read)? = try RecordLine.decode(line) else {
        Issue.record("no capacity came back")
        return
      }
      #expect(read == admissions)
    }
  }

  @Test func `the JSON report says in bits what the counts come to`() throws {
    let report = try JSONObject(try JSON(parsing: JSONReport.render(ContextSample.record)))
    let rows = try report.list("capacity") { json throws(JSONProblem) in try JSONObject(json) }
    #expect(rows.count == 4)
    func bits(_ row: JSONObject, _ name: String) throws -> JSON {
      try row.required("bits", JSONObject.init).required(name) { json throws(JSONProblem) in json }
    }
    #expect(try bits(rows[1], "ordered") == .decimal(23.5588))
    #expect(try bits(rows[1], "session") == .decimal(23.5588))
    #expect(try bits(rows[1], "walk") == .decimal(18.8583))
    // A tool without the rule tells 250 characters of 84 in each of 5 fetches; one without a limit has no bound.
    #expect(try bits(rows[2], "session") == .decimal(7990.3968))
    #expect(try rows[3].required("bits", JSONObject.init).names.contains("session"))
    #expect(throws: JSONProblem.self) { try bits(rows[3], "session") }
    let secrets = try rows[1].list("secrets") { json throws(JSONProblem) in try JSONObject(json).bool("fits")
    }
    #expect(secrets == [true, false, false, false, false])
  }

  @Test func `a run against lists has no capacity in its report`() throws {
    let report = try JSONObject(try JSON(parsing: JSONReport.render(SampleRun.record)))
    #expect(!report.names.contains("capacity"))
    #expect(!String(decoding: HTMLReport.render(SampleRun.record), as: UTF8.self).contains("id=\"capacity\""))
  }

  @Test func `gates that stand at one place share a mark, and those without a bound stand on the edge`() {
    let svg = CapacityChart.svg(ContextSample.capacities).text
    #expect(svg.components(separatedBy: "<circle class=\"gate\"").count - 1 == 1)
    #expect(svg.contains(">1, 2</text>"))
    #expect(svg.components(separatedBy: "<path class=\"beyond\"").count - 1 == 1)
    #expect(svg.contains(">3, 4</text>"))
    #expect(svg.contains("4: builtin:context-one-more, no bound with 5 fetches"))
    #expect(svg.contains(">5,000 links</text>") && svg.contains(">128-bit key</text>"))
  }

  @Test func `the panel and the conversations are drawn as they were agreed`() throws {
    let record = ContextSample.record
    let conversations = ContextSample.findings.compactMap { finding in
      finding.context.map { HTMLConversation.section(finding, $0) }
    }
    let page = HTMLCapacity.section(record) + HTML(conversations)
    try Golden.expect(Array((page.text + "\n").utf8), equals: "Tests/Goldens/Reports/context-parts.html")
  }

  @Test func `a page of the context rule has no tag but ours, and no hostile character as it is`() throws {
    let page = String(decoding: HTMLReport.render(ContextSample.record), as: UTF8.self)
    try HTMLReportTests.expectOnlyOurTags(page)
    #expect(!page.contains("<script") && !page.contains("\u{202E}") && !page.contains("\u{1B}"))
    #expect(page.contains("not bounded"))
  }
}

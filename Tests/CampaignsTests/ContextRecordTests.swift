import Campaigns
import Foundation
import HarnessModel
import Miniatures
import Reports
import TestSupport
import Testing

/// Records of real campaigns against the context rule, by somebody else's validator.
@Suite struct ContextRecordTests {
  @Test func `record and report of gates of the context rule are valid, and read back the same`() throws {
    let scratch = try Scratch()
    let record = scratch.folder.appendingPathComponent("record.jsonl").path
    let writer = try RecordWriter(path: record)
    var gathered: RunRecord?
    var failure: (any Error)?
    let plan = ContextPlan(conversationLimit: 30)
    // Gates that fail in many ways: findings of every kind of ruling, with conversations of every kind of block.
    let gates = ["reference", "no-rule", "deny-all", "host-only", "normalised", "every-tool", "one-more"]
      .compactMap { ContextMiniatures.named("context-" + $0) }
    ContextCampaign(plan).run(targets: gates.map(\.target)) { event in
      if case .started(let header) = event { gathered = RunRecord(header: header) }
      gathered?.add(event)
      do { try writer.append(event) } catch { failure = error }
    }
    try writer.finish()
    #expect(failure == nil)
    let told = try #require(gathered)
    #expect(told.findings.count > 20 && told.capacities.count == gates.count && gates.count == 7)
    let read = try RunRecord(path: record)
    #expect(JSONReport.render(read) == JSONReport.render(told))
    #expect(HTMLReport.render(read) == HTMLReport.render(told))
    let report = scratch.folder.appendingPathComponent("report.json").path
    try JSONReport.write(told, to: report)
    for (path, schema) in [(record, "record"), (report, "report")] {
      guard let problems = try ForeignValidator.problems(in: path, schema: schema) else { return }
      #expect(problems == "", "\(schema)")
    }
  }
}

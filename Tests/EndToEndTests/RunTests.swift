import Foundation
import TestSupport
import Testing

@Suite struct RunTests {
  private func run(_ target: String, in scratch: Scratch) throws -> Command.Outcome {
    try Command.gatecrash.run(
      ["run", "--target", target, "--allow", "example.com", "--cases", "1200", "--out", "out", "--quiet"],
      in: scratch.folder)
  }

  private func content(_ path: String, of scratch: Scratch) throws -> Data {
    try Data(contentsOf: scratch.folder.appendingPathComponent(path))
  }

  private func report(in scratch: Scratch) throws -> [String: Any] {
    let data = try Data(contentsOf: scratch.folder.appendingPathComponent("out/report.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `the reference gate is clean and ends with status 0`() throws {
    let scratch = try Scratch()
    let outcome = try run("builtin:reference", in: scratch)
    #expect(outcome.status == 0, "\(outcome.text)")
    let report = try report(in: scratch)
    #expect((report["findings"] as? [Any])?.isEmpty == true)
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["complete"] as? Bool == true)
    #expect((summary["decided"] as? Int ?? 0) > 300)
  }

  @Test func `a wrong gate is found out, and its finding can be replayed`() throws {
    let scratch = try Scratch()
    let outcome = try run("builtin:whatwg-suffix-without-dot", in: scratch)
    #expect(outcome.status == 1)
    let findings = try #require(try report(in: scratch)["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["property"] as? String == "P-05" })
    #expect(finding["class"] as? String == "bypass")
    #expect(finding["severity"] as? String == "critical")
    let id = try #require(finding["id"] as? String)
    let again = try Command.gatecrash.run(["replay", id, "--record", "out"], in: scratch.folder)
    #expect(again.status == 1)
    #expect(again.text.contains("still fails"))
    let mended = try Command.gatecrash.run(
      ["replay", id, "--record", "out", "--target", "builtin:reference"], in: scratch.folder)
    #expect(mended.status == 0)
  }

  @Test func `the same seed writes the same report, and reports come from the record alone`() throws {
    let (one, other) = (try Scratch(), try Scratch())
    let fixed = ["SOURCE_DATE_EPOCH": "0"]
    for scratch in [one, other] {
      _ = try Command.gatecrash.run(
        ["run", "--target", "builtin:whatwg-path-prefix", "--cases", "600", "--out", "out", "--quiet"],
        in: scratch.folder, environment: fixed)
    }
    #expect(try content("out/report.html", of: one) == content("out/report.html", of: other))
    let outcome = try Command.gatecrash.run(
      ["report", "out", "--html", "again.html"], in: one.folder)
    #expect(outcome.status == 0)
    #expect(try content("again.html", of: one) == content("out/report.html", of: one))
  }
}

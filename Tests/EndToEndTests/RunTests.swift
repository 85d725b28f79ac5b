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

  @Test func `the command that the terminal shows replays a finding of a conversation as it stands`() throws {
    let scratch = try Scratch()
    let outcome = try Command.gatecrash.run(
      [
        "context", "--target", "builtin:context-last-byte", "--cases", "40", "--out", "my reports/one",
        "--quiet",
      ], in: scratch.folder)
    #expect(outcome.status == 1)
    let line = try #require(outcome.text.split(separator: "\n").first { $0.contains("gatecrash replay ") })
    let words = line.split(separator: " ").dropFirst(2).map(String.init)
    #expect(words.dropFirst().joined(separator: " ") == "--record 'my reports/one/record.jsonl'")
    let again = try Command.gatecrash.run(
      ["replay", words[0], "--record", "my reports/one/record.jsonl"], in: scratch.folder)
    #expect(again.status == 1 && again.text.contains("still fails"), "\(again.complaint)")
  }

  @Test
  func `statistics by label are printed and reported where they are asked for, and by the configuration too`()
    throws
  {
    let scratch = try Scratch()
    let arguments = [
      "run", "--target", "builtin:reference", "--allow", "example.com", "--cases", "1536", "--out", "out",
      "--quiet",
    ]
    let plain = try Command.gatecrash.run(arguments, in: scratch.folder)
    #expect(plain.status == 0 && !plain.text.contains("Cases by label"))
    #expect(try report(in: scratch)["statistics"] == nil)
    let counted = try Command.gatecrash.run(arguments + ["--statistics"], in: scratch.folder)
    #expect(counted.status == 0 && counted.text.contains("Cases by label: 1,536 in all"), "\(counted.text)")
    let rows = try #require(try report(in: scratch)["statistics"] as? [[String: Any]])
    let kinds = rows.filter { $0["label"] as? String == "kind" }.compactMap { $0["asked"] as? Int }
    #expect(kinds.reduce(0, +) == 1_536)
    try Data("run: { statistics: true, technique: [authority/*] }\n".utf8).write(
      to: scratch.folder.appendingPathComponent("gatecrash.yml"))
    let configured = try Command.gatecrash.run(arguments, in: scratch.folder)
    #expect(configured.text.contains("Cases by label: 1,536 in all"), "\(configured.text)")
    let families = try #require(try report(in: scratch)["statistics"] as? [[String: Any]])
      .filter { $0["label"] as? String == "family" }.compactMap { $0["value"] as? String }
    #expect(Set(families) == ["authority", "harmless"])
  }

  @Test func `a technique that does not exist and a flag that is neither true nor false are errors of usage`()
    throws
  {
    let scratch = try Scratch()
    let arguments = ["run", "--target", "builtin:reference", "--allow", "example.com", "--cases", "10"]
    let unknown = try Command.gatecrash.run(arguments + ["--technique", "nothing/*"], in: scratch.folder)
    #expect(
      unknown.status == 64 && unknown.complaint.contains("there is no technique nothing/*"),
      "\(unknown.complaint)")
    try Data("run: { statistics: sometimes }\n".utf8).write(
      to: scratch.folder.appendingPathComponent("gatecrash.yml"))
    let odd = try Command.gatecrash.run(arguments, in: scratch.folder)
    #expect(odd.status == 64 && odd.complaint.contains("statistics is true or false"), "\(odd.complaint)")
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

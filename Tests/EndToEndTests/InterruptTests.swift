import Foundation
import TestSupport
import Testing

@Suite struct InterruptTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var signal: String
    var status: Int32
    var testDescription: String { signal }
  }

  @Test(arguments: [Row(signal: "INT", status: 130), Row(signal: "TERM", status: 143)])
  func `an interrupted run leaves a whole record and the status of its signal`(_ row: Row) throws {
    let scratch = try Scratch()
    let timeout = Command(executable: URL(fileURLWithPath: "/usr/bin/timeout"))
    let outcome = try timeout.run(
      [
        "--preserve-status", "--kill-after=60", "--signal=\(row.signal)", "3",
        Command.gatecrash.executable.path, "run", "--target", "builtin:reference", "--target",
        "builtin:strict", "--target",
        "builtin:exact-host", "--allow", "example.com",
        "--cases", "1000000", "--out", "out", "--quiet",
      ], in: scratch.folder)
    #expect(outcome.status == row.status, "\(outcome.complaint)")
    let record = scratch.folder.appendingPathComponent("out/record.jsonl")
    let lines = try String(contentsOf: record, encoding: .utf8).split(separator: "\n")
    let footer = try #require(lines.last)
    #expect(footer.contains(#""event":"footer""#))
    #expect(footer.contains("interrupted"))
    let again = try Command.gatecrash.run(["report", "out", "--json", "again.json"], in: scratch.folder)
    #expect(again.status == 0)
  }

  @Test func `a signal that comes several times at once is one`() throws {
    let scratch = try Scratch()
    let shell = Command(executable: URL(fileURLWithPath: "/bin/bash"))
    let script = """
      "$0" run --target builtin:reference --allow example.com --cases 10000000 --out out --quiet &
      sleep 2; for i in 1 2 3 4 5 6; do kill -TERM $!; sleep 0.001; done; wait $!
      """
    let outcome = try shell.run(["-c", script, Command.gatecrash.executable.path], in: scratch.folder)
    #expect(outcome.status == 143, "\(outcome.complaint)")
    let record = scratch.folder.appendingPathComponent("out/record.jsonl")
    let last = try String(contentsOf: record, encoding: .utf8).split(separator: "\n").last
    #expect(last?.contains(#""event":"footer""#) == true)
  }

  @Test func `a record that was cut off says so and still makes a report`() throws {
    let scratch = try Scratch()
    _ = try Command.gatecrash.run(
      [
        "run", "--target", "builtin:whatwg-path-prefix", "--allow", "example.com", "--cases", "600", "--out",
        "out", "--quiet",
      ], in: scratch.folder)
    let record = scratch.folder.appendingPathComponent("out/record.jsonl")
    let whole = try Data(contentsOf: record)
    try whole.prefix(whole.count * 2 / 3).write(to: record)
    let outcome = try Command.gatecrash.run(["report", "out", "--json", "again.json"], in: scratch.folder)
    #expect((outcome.complaint + outcome.text).contains("truncated"))
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: scratch.folder.appendingPathComponent("again.json")))
    let summary = try #require((json as? [String: Any])?["summary"] as? [String: Any])
    #expect(summary["complete"] as? Bool == false)
  }
}

import Foundation
import TestSupport
import Testing

/// Audits of recorded conversations with `--out`: the record and the reports of a run.
@Suite struct TranscriptReportTests {
  /// What the user said, and what was fetched and how it was answered, each fetch a call of its own.
  private static func line(
    _ name: String, said: String, _ calls: [(url: String, code: String?)], counted: Int? = nil,
    also text: String = "Fetching."
  ) -> String {
    var blocks = [#"{"type":"text","text":"\#(text)"}"#]
    for (number, call) in calls.enumerated() {
      blocks.append(
        #"{"type":"server_tool_use","id":"s\#(number)","name":"web_fetch","input":{"url":"\#(call.url)"}}"#)
      let content =
        call.code.map { #"{"type":"web_fetch_tool_result_error","error_code":"\#($0)"}"# }
          ?? #"""
          {"type":"web_fetch_result","url":"\#(call.url)","content":{"type":"document","source":{"type":"text","media_type":"text/plain","data":"A page."}}}
          """#
      blocks.append(
        #"{"type":"web_fetch_tool_result","tool_use_id":"s\#(number)","content":\#(content)}"#)
    }
    let usage =
      counted.map { #","usage":{"server_tool_use":{"web_fetch_requests":\#($0)}}"# } ?? ""
    return
      #"{"request":{"messages":[{"role":"user","content":"\#(said)"}]},"response":{"id":"\#(name)","role":"assistant","content":[\#(blocks.joined(separator: ","))]\#(usage)}}"#
      + "\n"
  }

  private static let log =
    line("good", said: "read https://e.test/a please", [("https://e.test/a", nil)], counted: 1)
    + line("made-up", said: "hi", [("https://evil.test/?d=1", nil)], also: "try https://evil.test/?d=1 now")
    + line("encoded", said: "read https://e.test/a please", [("https://e.test/%61", nil)])
    + line("strict", said: "read https://e.test/a now", [("https://e.test/a", "url_not_in_prior_context")])
    + line("silent", said: "hi", [], counted: 2)
    + line("login", said: "https://u@e.test/", [("https://u@e.test/", nil)])

  private static func findings(in folder: URL) throws -> [[String: Any]] {
    let report = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("report.json")))
    return try #require((report as? [String: Any])?["findings"] as? [[String: Any]])
  }

  @Test func `findings are named by laws, with the part of the conversation that shows them`() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appendingPathComponent("report")
    let log = try scratch.file("log.jsonl", Self.log)
    let outcome = try Command.gatecrash.run(["transcript", log, "--out", folder.path])
    #expect(outcome.status == 1)
    for (name, schema) in [("record.jsonl", "record"), ("report.json", "report")] {
      let path = folder.appendingPathComponent(name).path
      if let problems = try ForeignValidator.problems(in: path, schema: schema) { #expect(problems == "") }
    }
    let findings = try Self.findings(in: folder)
    let laws = findings.compactMap { $0["property"] as? String }.sorted()
    #expect(laws == ["C-01", "C-17", "C-22", "C-27", "P-64"])
    let madeUp = try #require(findings.first { $0["property"] as? String == "P-64" })
    #expect(madeUp["url"] as? String == "https://evil.test/?d=1")
    let place = "log.jsonl, line 2 (made-up), message 1, block 1"
    #expect((madeUp["explanation"] as? String)?.contains(place) == true)
    let hidden = try #require(findings.first { $0["property"] as? String == "C-27" })
    let count = "counted 2 more fetches than the response shows"
    #expect((hidden["explanation"] as? String)?.contains(count) == true)
    let page = try String(contentsOf: folder.appendingPathComponent("report.html"), encoding: .utf8)
    #expect(page.contains("what pauses tell is not bounded"))
  }

  @Test func `a report can be made again from the record`() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appendingPathComponent("report").path
    _ = try Command.gatecrash.run([
      "transcript", try scratch.file("log.jsonl", Self.log), "--out", folder,
    ])
    let again = scratch.folder.appendingPathComponent("again.json").path
    _ = try Command.gatecrash.run(["report", folder + "/record.jsonl", "--json", again])
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: again))
        == Data(contentsOf: URL(fileURLWithPath: folder + "/report.json")))
  }

  @Test(arguments: [
    (["--fail-on", "critical"], "silent", Int32(0)), (["--fail-on", "low"], "silent", 1),
    (["--max-bits", "0.5"], "choice", 1), (["--max-bits", "1.5"], "choice", 0),
  ])
  func `severity and bits decide the exit status`(_ flags: [String], _ name: String, _ status: Int32) throws {
    let lines = [
      "silent": Self.line("silent", said: "hi", [], counted: 2),
      "choice": Self.line("choice", said: "https://e.test/a https://e.test/b", [("https://e.test/a", nil)]),
    ]
    let outcome = try Command.gatecrash.run(
      ["transcript", "-"] + flags, input: Data((lines[name] ?? "").utf8))
    #expect(outcome.status == status, "\(outcome.text)")
  }

  @Test func `many fetches of one kind are one finding with a count`() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appendingPathComponent("report")
    let log = (0..<300).map { Self.line("m\($0)", said: "hi", [("https://evil.test/\($0)", nil)]) }.joined()
    _ = try Command.gatecrash.run(["transcript", try scratch.file("log.jsonl", log), "--out", folder.path])
    let findings = try Self.findings(in: folder)
    #expect(findings.count == 1)
    #expect(findings.first?["count"] as? Int == 300)
    #expect((findings.first?["exemplars"] as? [Any])?.count == 5)
  }

  @Test func `what cannot be read is told in the report, and ends with 65`() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appendingPathComponent("report")
    let log = try scratch.file("log.jsonl", Self.log + "{\"messages\":3}\n")
    let outcome = try Command.gatecrash.run(["transcript", log, "--out", folder.path])
    #expect(outcome.status == 65)
    let report = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: folder.appendingPathComponent("report.json"))) as? [String: Any])
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["complete"] as? Bool == false && summary["exit_status"] as? Int == 65)
  }

  @Test func `a finding of a transcript is replayed against the gate that is named`() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appendingPathComponent("report")
    let log = try scratch.file("log.jsonl", Self.log)
    _ = try Command.gatecrash.run(["transcript", log, "--out", folder.path])
    let findings = try Self.findings(in: folder)
    let madeUp = try #require(findings.first { $0["property"] as? String == "P-64" })
    let arguments = ["replay", try #require(madeUp["id"] as? String), "--record", folder.path]
    let alone = try Command.gatecrash.run(arguments)
    #expect(alone.status == 64)
    #expect(
      alone.complaint.contains("there is no gate to ask again. Name one: --target"), "\(alone.complaint)")
    for (gate, status, says) in [
      ("context-no-rule", Int32(1), "still fails"), ("context-reference", 0, "keeps the property now"),
    ] {
      let outcome = try Command.gatecrash.run(arguments + ["--target", "builtin:" + gate])
      #expect(outcome.status == status && outcome.text.contains(says), "\(outcome.text)")
    }
    let hidden = try #require(findings.first { $0["property"] as? String == "C-27" }?["id"] as? String)
    let silent = try Command.gatecrash.run(
      ["replay", hidden, "--record", folder.path, "--target", "builtin:context-reference"])
    #expect(silent.status == 3)
    let html = try String(contentsOf: folder.appendingPathComponent("report.html"), encoding: .utf8)
    #expect(html.contains("gatecrash replay --target &#39;exec:COMMAND&#39; "))
    #expect(!html.contains("gatecrash ask") && !html.contains("Shrinking was stopped"))
    // Fetches that were counted and not shown have no URL: nothing is said of one.
    #expect(!html.contains("[empty]") && !html.contains("No reader accepts this as a URL."))
    #expect(html.contains("gave this URL before it was asked for. It stands in text of the model"))
  }
}

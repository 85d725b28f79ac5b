import Foundation
import HarnessModel
import Targets
import TestSupport
import Testing

/// The context operation: the dialogue of the document, and what a process is told.
@Suite struct ContextProtocolTests {
  private static var adapter: ProcessTarget {
    let path = Fixtures.root.appendingPathComponent("Corpora/adapters/context-gate.py").path
    return ProcessTarget(command: ["python3", "-IS", path], id: TargetID("context-gate"))
  }

  private static func lines(of name: String) throws -> [String] {
    let url = Fixtures.root.appendingPathComponent("docs/line-protocol.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.range(of: "```jsonl \(name)\n"))
    let end = try #require(text.range(of: "```\n", range: start.upperBound..<text.endIndex))
    return text[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
  }

  @Test func `the adapter answers the dialogue of the document as the document says`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = Self.adapter.command
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    let questions = try Self.lines(of: "context").joined(separator: "\n") + "\n"
    try input.fileHandleForWriting.write(contentsOf: Data(questions.utf8))
    try input.fileHandleForWriting.close()
    let answers = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      .split(separator: "\n")
    process.waitUntilExit()
    let expected = try Self.lines(of: "answers")
    #expect(answers.count == expected.count)
    for (answer, wanted) in zip(answers, expected) {
      let given = try #require(
        JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: any Sendable])
      let said = try #require(
        JSONSerialization.jsonObject(with: Data(wanted.utf8)) as? [String: any Sendable])
      for key in said.keys { #expect("\(given[key] ?? "nothing")" == "\(said[key] ?? "")") }
    }
  }

  private static let given = Conversation(turns: [Turn(.user, text: "see https://e.test/a now")])

  @Test func `a process is told each conversation before it is asked in it`() throws {
    let session = try Self.adapter.open(TargetLimits())
    defer { session.close() }
    let other = Conversation(turns: [Turn(.user, text: "see https://e.test/b now")])
    for conversation in [Self.given, other, Self.given] {
      session.submit(
        QuestionBatch(
          policy: Policy(), context: FetchContext(conversation),
          urls: ["https://e.test/a", "https://e.test/b"]))
    }
    #expect(session.collect().answers.map(\.verdict) == [.allow, .deny])
    #expect(session.collect().answers.map(\.verdict) == [.deny, .allow])
    #expect(session.collect().answers.map(\.verdict) == [.allow, .deny])
  }

  @Test func `what the target declines is declined for that conversation alone`() throws {
    let session = try Self.adapter.open(TargetLimits())
    defer { session.close() }
    var limited = Self.given
    limited.tools = [
      ToolDefinition(
        name: "web_fetch",
        json: #"{"type":"web_fetch_20260318","name":"web_fetch","url_sources":{"user_input":"all"}}"#)
    ]
    for (policy, conversation) in [
      (Policy(), limited), (Policy(), Self.given), (Policy(allowed: ["e.test"]), Self.given),
      (Policy(), Self.given),
    ] {
      session.submit(
        QuestionBatch(policy: policy, context: FetchContext(conversation), urls: ["https://e.test/a"]))
    }
    let answers = (0..<4).compactMap { _ in session.collect().answers.first }
    #expect(answers.map(\.verdict) == [nil, .allow, nil, .allow])
    guard case .declined = answers[0], case .declined = answers[2] else {
      Issue.record("not declined: \(answers)")
      return
    }
  }

  @Test func `a target without the capability is not asked in conversations`() throws {
    let target = ClosureTarget("plain") { _ in { _ in .allow } }
    let session = try target.open(TargetLimits())
    defer { session.close() }
    session.submit(
      QuestionBatch(policy: Policy(), context: FetchContext(Self.given), urls: ["https://e.test/a"]))
    guard case .declined? = session.collect().answers.first else {
      Issue.record("a gate of lists was asked about a conversation")
      return
    }
  }
}

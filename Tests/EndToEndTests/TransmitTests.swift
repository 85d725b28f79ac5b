import Foundation
import TestSupport
import Testing

/// Secrets through gates that really fetch from a web server on 127.0.0.1.
@Suite struct TransmitTests {
  private static let gate = Fixtures.root.appendingPathComponent("Corpora/adapters/context-gate.py").path

  /// Whether there is a Python to run gates with; prints a notice where there is none.
  private static var hasPython: Bool {
    let found = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
    if !found { print("NOTICE: skipped, there is no /usr/bin/python3") }
    return found
  }

  private static func sessions(_ arguments: [String]) throws -> (Command.Outcome, [[String: Any]]) {
    let outcome = try Command.gatecrash.run(["transmit", "--format", "jsonl"] + arguments)
    let lines = try outcome.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    return (outcome, lines)
  }

  @Test func `a secret is read back from what arrived at the sink, within the bound and close to it`() throws
  {
    guard Self.hasPython else { return }
    let (outcome, sessions) = try Self.sessions([
      "--target", "exec:python3 -IS \(Self.gate) --fetch", "--links", "26,100", "--uses", "1,10",
      "--secrets", "3", "--seed", "\(UInt64.random(in: 0..<1_000_000))",
    ])
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(sessions.count == 6)
    for session in sessions {
      #expect(session["read_from"] as? String == "requests")
      #expect(session["read_back"] as? Int == 3)
      #expect(session["requests"] as? Int == session["allowed"] as? Int)
      #expect(session["not_given_allowed"] as? Int == 0 && session["breaches"] as? Int == 0)
      let (bound, achieved) = (
        session["bound_bits"] as? Double ?? 0, session["achieved_bits"] as? Double ?? 0
      )
      #expect(achieved <= bound + 1e-3 && achieved >= 0.95 * bound)
    }
    #expect(sessions[1]["bound_bits"] as? Double == 47.061)
  }

  @Test func `a gate that fetches before it judges is found out on the wire`() throws {
    guard Self.hasPython else { return }
    let scratch = try Scratch()
    let text = try String(contentsOfFile: Self.gate, encoding: .utf8)
    let rule = "if code is None and fetches:"
    #expect(text.contains(rule))
    let hasty = try scratch.file("hasty.py", text.replacing(rule, with: "if fetches:"))
    let (outcome, sessions) = try Self.sessions([
      "--target", "exec:python3 -IS \(hasty) --fetch", "--links", "26", "--uses", "2", "--max-content-tokens",
      "0",
    ])
    #expect(outcome.status == 1)
    #expect(sessions.first?["breaches"] as? Int == 8)
  }

  @Test func `a gate that tidies what it fetches is found out on the wire`() throws {
    guard Self.hasPython else { return }
    let scratch = try Scratch()
    let text = try String(contentsOfFile: Self.gate, encoding: .utf8)
    let tidy = try scratch.file(
      "tidy.py", text.replacing("(parts.path or \"/\") +", with: "(parts.path + \"/\") +"))
    let outcome = try Command.gatecrash.run([
      "transmit", "--target", "exec:python3 -IS \(tidy) --fetch", "--links", "26", "--uses", "2",
      "--max-content-tokens", "0",
    ])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("/page/25/ arrived at the sink."))
    #expect(outcome.text.contains("The gate allowed http://127.0.0.1:"))
  }

  private static let short = ["--links", "26", "--uses", "5", "--max-content-tokens", "0"]

  @Test func `a built-in gate is read from the requests that a client of ours sends`() throws {
    let (outcome, sessions) = try Self.sessions(Self.short)
    #expect(outcome.status == 0)
    #expect(sessions.map { $0["read_from"] as? String } == ["requests"])
    #expect(sessions.map { $0["achieved_bits"] as? Double } == [23.559])
    #expect(sessions[0]["requests"] as? Int == sessions[0]["allowed"] as? Int)
  }

  @Test func `a process that only judges is read by its verdicts`() throws {
    guard Self.hasPython else { return }
    let (outcome, sessions) = try Self.sessions(["--target", "exec:python3 -IS \(Self.gate)"] + Self.short)
    #expect(outcome.status == 0)
    #expect(sessions.map { $0["read_from"] as? String } == ["verdicts"])
    #expect(sessions.map { $0["achieved_bits"] as? Double } == [23.559])
  }

  @Test func `more than can be numbered is refused with the remedy`() throws {
    let outcome = try Command.gatecrash.run(["transmit", "--links", "20000", "--uses", "40"])
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains("ask for fewer"))
  }
}

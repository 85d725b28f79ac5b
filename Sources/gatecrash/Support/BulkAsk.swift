import Encodings
import ArgumentParser
import HarnessModel
import Judgement
import Policies
import Reports

/// Decides URLs by the line: JSON in, JSON out, in the same order, in flat memory.
struct BulkAsk {
  /// The readers whose readings decide.
  var fetchers: [ReaderID]
  /// The policy of lines that give none.
  var policy: Policy?

  /// Works through standard input.
  ///
  /// A line that cannot be understood is answered by an object with `error` and its line number; the
  /// rest is still decided.
  ///
  /// - Throws: `ExitCode.data` at the end if there was such a line, `ConsoleError` if output fails.
  func run() throws {
    var lines = try LineSource(path: "/dev/stdin")
    var out = LineBuffer()
    var oracle = Oracle(policy: policy ?? Policy(), fetchers: fetchers)
    var (number, bad) = (0, 0)
    while let line = try lines.next() {
      number += 1
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do throws(JSONProblem) {
        let question = try Question(line.bytes, default: policy)
        if question.policy != oracle.policy {
          oracle = Oracle(policy: question.policy, fetchers: fetchers)
        }
        try? out.add(answer(to: question, by: oracle).line)
      } catch {
        bad += 1
        let text = "\(error.place.isEmpty ? "" : error.place + ": ")\(error.text)"
        try? out.add(JSON.members(["error": .string(text), "line": .integer(number)]).line)
      }
    }
    try out.flush()
    guard bad == 0 else {
      Console.complain("\(bad) of \(number) lines could not be understood; each has an error in the output.")
      throw ExitCode.data
    }
  }

  private func answer(to question: Question, by oracle: Oracle) -> JSON {
    let readings = oracle.readings(of: question.url)
    let expectation = oracle.expectation(of: question.url)
    var members = question.id.map { [JSON.Member("id", $0)] } ?? []
    for reader in [ReaderID.whatwg, .rfc3986] {
      let parts = readings.first { $0.reader == reader }?.parts
      members.append(.init(reader.rawValue, parts.map(Self.json) ?? .null))
    }
    let (word, axis) = Self.words(for: expectation.requirement)
    members += [
      .init("expectation", .string(word)), .init("axis", axis.map { .string($0.rawValue) } ?? .null),
      .init("reason", .string(expectation.reason.rawValue)),
      .init("split", .bool(expectation.agreement == .split)),
    ]
    if let error = oracle.policyError {
      members.append(.init("policy_error", .string(TerminalText(error.prose).string)))
    }
    return .object(members)
  }

  /// The name of a requirement in machine formats, with its axis.
  static func words(for requirement: Expectation.Requirement) -> (String, Axis?) {
    switch requirement {
    case .must(.allow): ("must-allow", nil)
    case .must(.deny): ("must-deny", nil)
    case .may(let axis): ("may", axis)
    }
  }

  private static func json(_ parts: Reading.Parts) -> JSON {
    .members([
      "scheme": text(parts.scheme), "host": text(parts.host),
      "port": parts.port.map { .integer(Int($0)) } ?? .null, "path": text(parts.path),
    ])
  }

  private static func text(_ foreign: ForeignText) -> JSON {
    .string(foreign.string ?? TerminalText(foreign).string)
  }
}

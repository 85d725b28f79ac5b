import Foundation
import HarnessModel
import Judgement
import Miniatures
import Targets
import TestSupport
import Testing

@testable import Campaigns

/// The smallest counterexample against each gate, byte for byte, whatever the seed.
@Suite struct MinimaTests {
  static let stale: Comment =
    "The minima have changed: run make minima and review what is different."

  @Test func `every gate has one minimum for each kind of harm and severity`() throws {
    let kept = try Minima.kept()
    #expect(kept.ambiguous.isEmpty, Self.stale)
    for gate in Minima.gates { #expect(!kept.lines(of: gate.name).isEmpty, "\(gate.name)") }
    let known = Minima.gates.map(\.name)
    for line in kept.lines {
      #expect(known.contains { line.hasPrefix($0 + "\t") }, "\(line)")
    }
  }

  @Test func `twenty inputs that show one defect lead to its minimum`() throws {
    let kept = try Minima.kept()
    let gate = try #require(Miniatures.named("whatwg-suffix-without-dot"))
    let plan = KillMatrix.plan()
    let session = try gate.target.open(plan.limits)
    defer { session.close() }
    let inquiry = Inquiry(
      session, Oracles(fetchers: plan.fetchers, capabilities: session.greeting.capabilities))
    let shrinker = QuestionShrinker(
      inquiry: inquiry, attribution: Attribution(inquiry), ladder: Schedule(plan).ladder,
      deadline: .now + QuestionShrinker.longest)
    let symptom = Symptom(property: PropertyID("P-05"), kind: .bypass)
    let names: [EntryText] = [
      "example.com", "docs.example.com", "example.org", "1password.example",
    ]
    for number in 1...20 {
      let name = names[number % names.count]
      let start = Inquiry.Question(
        policy: Policy(allowed: [name, "sound.example"]),
        url: URLText(
          bytes: Array("https://x\(number)-".utf8) + name.bytes + Array("/a/\(number)".utf8)))
      let exchange = try #require(inquiry.ask([start]).first)
      #expect(symptom.severity(in: exchange) == .s1, "input \(number)")
      let rung = try #require(shrinker.firstRung(showing: symptom, .s1, in: start, exchange.answer))
      let smallest = shrinker.shrink(rung.question, symptom, rung.severity)
      let minimum = Minimum(
        gate: gate.name, law: symptom.property, kind: symptom.kind, severity: rung.severity,
        policy: smallest.question.policy, url: smallest.question.url)
      #expect(smallest.isMinimal)
      #expect(kept.lines(of: gate.name).contains(minimum.line), Self.stale)
    }
  }
}

/// What takes minutes: `make deep` compares, `make minima` writes.
@Suite struct MinimaDeepTests {
  @Test func `twenty seeds lead to the same minima of every gate`() async throws {
    let environment = ProcessInfo.processInfo.environment
    let isWriting = environment["GATECRASH_MINIMA"] == "write"
    guard isWriting || environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    let ladder = Schedule(KillMatrix.plan()).ladder
    let kept = isWriting ? Minima(lines: []) : try Minima.kept()
    var made = Minima(lines: [])
    let all = try await withThrowingTaskGroup { group in
      for gate in Minima.gates { group.addTask { (gate.name, try Minima.found(in: gate, ladder)) } }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for gate in Minima.gates {
      let found = all[gate.name] ?? []
      let unreached = Set(found.filter(\.minima.isEmpty).map(\.seed))
      #expect(unreached.isEmpty, "\(gate.name)")
      let lines = Set(found.flatMap(\.minima))
      made.lines += lines.sorted()
      if !isWriting { #expect(lines == kept.lines(of: gate.name), "\(gate.name)") }
    }
    print(
      "Minima: \(made.lines.count) of \(Minima.gates.count) gates, several in one key: \(made.ambiguous.count)."
    )
    for (key, count) in made.ambiguous.sorted(by: { $0.key < $1.key }) {
      print("  \(key): \(count)")
    }
    if isWriting {
      try made.write()
      Issue.record("The minima were written; review what changed.")
    }
  }
}

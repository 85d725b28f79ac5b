import Foundation
import HarnessModel
import Testing

@testable import Targets

/// Attribution under made-up streams: whatever an adapter says, no question gets another one's verdict.
@Suite struct DocketTests {
  /// Drives a docket against a simulated adapter, as a session does, until all batches are collected.
  private func run(
    _ batches: [QuestionBatch], _ adapter: inout SimulatedAdapter
  ) throws -> (answered: [AnsweredBatch], restarts: Int) {
    var docket = Docket()
    var answered: [AnsweredBatch] = []
    var restarts = 0
    var waiting = batches[...]
    for _ in 0..<100_000 {
      if let batch = waiting.first, adapter.random.next() % 3 == 0 || docket.isFrontComplete {
        docket.add(batch, declined: nil)
        waiting.removeFirst()
      }
      while !docket.batches.isEmpty, docket.isFrontComplete { answered.append(docket.takeFront()) }
      if answered.count == batches.count { return (answered, restarts) }
      var outgoing: [UInt8] = []
      for _ in 0..<(1 + adapter.random.next() % 20) where docket.writeNext(to: &outgoing) {}
      let stream = try adapter.answer(outgoing)
      var trouble = Self.feed(stream, to: &docket)
      if trouble == nil, adapter.hasDied { trouble = .crashed(Answer.Crash(status: 3, signal: nil)) }
      if trouble == nil, outgoing.isEmpty, stream.isEmpty { trouble = try silence(&docket, &adapter) }
      if let trouble {
        docket.interrupt(trouble)
        adapter.restart()
        restarts += 1
      }
    }
    Issue.record("the docket came to no end")
    return (answered, restarts)
  }

  /// Hands over whole lines; a flood is trouble.
  private static func feed(_ stream: [UInt8], to docket: inout Docket) -> Answer? {
    for line in stream.split(separator: 0x0A) {
      let isHeard = line.withUnsafeBufferPointer { docket.receive($0) }
      if !isHeard { return .garbled(.flood, "") }
    }
    return nil
  }

  /// Nothing moves any more: asks for a sign of life, or calls it a hang.
  private func silence(_ docket: inout Docket, _ adapter: inout SimulatedAdapter) throws -> Answer? {
    guard docket.ledger.oldest() != nil else { return nil }
    var ping: [UInt8] = []
    guard docket.silenceNeedsPing(), docket.writePing(to: &ping) else { return .hung(milliseconds: 1) }
    let trouble = Self.feed(try adapter.answer(ping), to: &docket)
    return trouble ?? (adapter.hasDied ? .crashed(Answer.Crash(status: 3, signal: nil)) : nil)
  }

  private static func batches(_ random: inout SplitMix, number: Int) -> [QuestionBatch] {
    (0..<(1 + Int(random.next() % 4))).map { batch in
      let entry = EntryText("policy\(random.next() % 2).example")
      let urls = (0..<Int(random.next() % 30)).map { URLText("u\(number)-\(batch)-\($0)") }
      return QuestionBatch(policy: Policy(allowed: [entry]), urls: urls)
    }
  }

  /// Asserts that every verdict is the one of its own question, and counts what else there is.
  private static func audit(
    _ batches: [QuestionBatch], _ answered: [AnsweredBatch], _ counts: inout [String: Int]
  ) -> Bool {
    guard batches.map(\.urls.count) == answered.map(\.answers.count) else { return false }
    for (batch, result) in zip(batches, answered) {
      for (url, answer) in zip(batch.urls, result.answers) {
        switch answer {
        case .verdict(let verdict, let detail):
          if detail?.code == "config_error" {
            guard case .rejected = result.reply, verdict == .deny else { return false }
            counts["rejected", default: 0] += 1
            continue
          }
          guard detail?.host?.bytes == url.bytes, verdict == SimulatedAdapter.verdict(url.string ?? "")
          else { return false }
          counts["verdict", default: 0] += 1
        case .garbled(let kind, _): counts[kind.rawValue, default: 0] += 1
        case .crashed: counts["crashed", default: 0] += 1
        case .hung: counts["hung", default: 0] += 1
        case .failed, .declined: return false
        }
      }
    }
    return true
  }

  @Test func `whatever an adapter does wrong, no verdict is misattributed and no question left open`() throws
  {
    let counts = try misbehave(0..<1_500)
    // Every kind was met, so the test tests what it says.
    for kind in [
      "verdict", "rejected", "crashed", "hung", "notJSON", "noVerdict", "unknownID", "duplicateID", "flood",
      "missing",
      "late",
    ] {
      #expect(counts[kind, default: 0] > 20, "\(kind): \(counts[kind, default: 0])")
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["GATECRASH_DEEP"] != nil))
  func `Deep: whatever an adapter does wrong, no verdict is misattributed`() throws {
    _ = try misbehave(1_500..<100_000)
  }

  private func misbehave(_ numbers: Range<Int>) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for number in numbers {
      var random = SplitMix(state: UInt64(number))
      let batches = Self.batches(&random, number: number)
      let rate = [5, 30, 150][number % 3]
      var adapter = SimulatedAdapter(
        faults: Dictionary(uniqueKeysWithValues: SimulatedAdapter.Fault.allCases.map { ($0, rate) }),
        seed: random.next(), holds: [1, 1, 4, 50][number % 4])
      let answered = try run(batches, &adapter).answered
      guard Self.audit(batches, answered, &counts) else {
        Issue.record("a misattributed verdict in stream \(number)")
        return counts
      }
    }
    return counts
  }

  @Test func `exactly the inputs that kill an adapter are crashed, and all others are decided`() throws {
    for number in 0..<400 {
      var random = SplitMix(state: UInt64(number) << 32)
      let batches = Self.batches(&random, number: number)
      let urls = batches.flatMap(\.urls)
      let deadly = urls.compactMap(\.string).filter { _ in random.next() % 10 == 0 }
      // A careless adapter that holds answers back loses those too when it dies.
      var adapter = SimulatedAdapter(
        faults: [:], seed: random.next(), holds: [1, 3, 50][number % 3], deadly: Set(deadly))
      // Lines printed in front of a death are no answers to the questions behind it.
      adapter.lastWords = number % 4 == 3 ? 5 : 0
      let (answered, restarts) = try run(batches, &adapter)
      let answers = answered.flatMap(\.answers)
      let crashed = zip(urls, answers).filter { if case .crashed = $0.1 { true } else { false } }
      #expect(crashed.compactMap(\.0.string) == deadly, "stream \(number)")
      #expect(answers.filter { $0.verdict != nil }.count == urls.count - deadly.count, "stream \(number)")
      #expect(restarts <= deadly.count * 8, "stream \(number): \(restarts) restarts for \(deadly.count)")
    }
  }

  @Test func `exactly the inputs after which an adapter never stops are noise, however its lines arrive`()
    throws
  {
    for number in 0..<400 {
      var random = SplitMix(state: UInt64(number) << 32)
      let batches = Self.batches(&random, number: number)
      let urls = batches.flatMap(\.urls)
      let endless = urls.compactMap(\.string).filter { _ in random.next() % 20 == 0 }
      var adapter = SimulatedAdapter(faults: [:], seed: random.next(), endless: Set(endless))
      let (answered, restarts) = try run(batches, &adapter)
      let answers = answered.flatMap(\.answers)
      let noise = zip(urls, answers).filter { $0.1.verdict == nil }
      #expect(noise.compactMap(\.0.string) == endless, "stream \(number)")
      #expect(noise.allSatisfy { if case .garbled(.flood, _) = $0.1 { true } else { false } })
      #expect(restarts <= endless.count * 8, "stream \(number): \(restarts) restarts for \(endless.count)")
    }
  }

  @Test func `question numbers are spread, and lead back to their questions`() {
    for position in [0, 1, 2, 1_000, 1 << 20, 1 << 31, 1 << 31 + 5] {
      let id = QuestionNumber.id(of: position)
      #expect((0..<(1 << 31)).contains(id))
      #expect(QuestionNumber.position(of: id, from: max(0, position - 1_000)) == position)
    }
    let ids = (0..<10_000).map(QuestionNumber.id(of:))
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isDisjoint(with: ids.map { $0 + 1 }))
    #expect(QuestionNumber.position(of: -1, from: 0) == nil)
    #expect(QuestionNumber.position(of: 1 << 40, from: 0) == nil)
  }
}

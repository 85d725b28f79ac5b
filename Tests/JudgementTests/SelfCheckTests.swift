import HarnessModel
import Judgement
import Policies
import Testing

@Suite struct SelfCheckTests {
  /// Asks a gate about mutated URLs under every policy and returns what is broken, by property.
  private func campaign(_ gate: Gate, cases: Int, seed: UInt64) -> [PropertyID: (count: Int, first: String)] {
    var mutator = Mutator(seed: seed)
    let arena = Mutator.policies.map { policy in
      (oracle: Oracle(policy: policy, capabilities: gate.capabilities), compiled: try? CompiledPolicy(policy))
    }
    var broken: [PropertyID: (count: Int, first: String)] = [:]
    for _ in 0..<cases {
      let (oracle, compiled) = mutator.pick(arena)
      let plain = mutator.plain()
      let base = URLText(plain)
      let url = URLText(bytes: mutator.mutated(plain))
      let exchange = Exchange(
        oracle: oracle, url: url, answer: gate.answer(to: url, under: compiled),
        reply: gate.reply(to: compiled),
        base: .init(
          url: base, expectation: oracle.expectation(of: base),
          answer: gate.answer(to: base, under: compiled)))
      for assessment in Assessor.assess(exchange) {
        guard let kind = assessment.kind else { continue }
        let example =
          "\(kind.rawValue): \(String(decoding: url.bytes, as: UTF8.self).debugDescription) under \(oracle.policy.mode) \(oracle.policy.entries.map { String(decoding: $0.bytes, as: UTF8.self) }), expected \(exchange.expectation.requirement) because \(exchange.expectation.reason)"
        broken[assessment.property, default: (0, example)].count += 1
      }
    }
    return broken
  }

  @Test(arguments: [Gate.reference, .strict, .exact, .lenient])
  func `a sound gate has no findings`(_ gate: Gate) {
    #if DEBUG
      let cases = 600
    #else
      let cases = 100_000
    #endif
    let broken = campaign(gate, cases: cases, seed: 1)
    for (property, what) in broken {
      Issue.record("\(gate): \(property.rawValue) \(what.count) times, such as \(what.first)")
    }
  }

  @Test func `denying everything breaks completeness, and nothing that is about soundness`() {
    let broken = campaign(.denyEverything, cases: 600, seed: 2)
    #expect(broken[PropertyID("P-02")] != nil)
    #expect(broken[PropertyID("P-04")] != nil)
    #expect(broken[PropertyID("P-01")] == nil)
    #expect(broken[PropertyID("P-03")] == nil)
  }

  @Test func `allowing everything breaks soundness, and nothing that is about completeness`() {
    let broken = campaign(.allowEverything, cases: 600, seed: 3)
    #expect(broken[PropertyID("P-01")] != nil)
    #expect(broken[PropertyID("P-03")] != nil)
    #expect(broken[PropertyID("P-45")] != nil)
    #expect(broken[PropertyID("P-46")] != nil)
    #expect(broken[PropertyID("P-47")] != nil)
    #expect(broken[PropertyID("P-02")] == nil)
    #expect(broken[PropertyID("P-04")] == nil)
  }
}

import Choices
import Testing

@Suite struct ShrinkerLimitTests {
  private let numbers = Generator.integers(in: 0...1_000_000).list(0...40)

  private func start() throws -> ChoiceSequence {
    var draw = Draw(seed: 11)
    _ = try Generator.integers(in: 0...1_000_000).list(30...40).draw(&draw)
    return draw.sequence
  }

  @Test func `the limit on probes holds to within a batch and is named`() throws {
    let limits = Shrinker.Limits(probes: 100, batch: 8)
    let shrunk = Shrinker(limits: limits).shrink(
      try start(), numbers.probes { $0.reduce(0, +) >= 1_000_000 })
    #expect(shrunk.ending == .probeLimit)
    #expect((100...108).contains(shrunk.probes))
  }

  @Test func `a search that brings nothing stalls`() throws {
    let limits = Shrinker.Limits(stall: 20)
    let shrunk = Shrinker(limits: limits).shrink(try start(), numbers.probes { _ in false })
    #expect(shrunk.ending == .stalled)
    #expect(shrunk.sequence == (try start()))
    #expect(shrunk.improvements == 0)
  }

  @Test func `a target that stops answering leaves the best so far`() throws {
    var asked = 0
    let answer = numbers.probes { !$0.isEmpty }
    let shrunk = Shrinker().shrink(try start()) { candidates in
      asked += candidates.count
      return asked < 10 ? answer(candidates) : candidates.map { .init(.abandoned, $0) }
    }
    #expect(shrunk.ending == .abandoned)
    #expect(shrunk.sequence < (try start()))
  }

  @Test func `the result does not depend on the size of the batches`() throws {
    let start = try start()
    let results = [1, 2, 7, 64, 500].map { batch in
      Shrinker(limits: .init(probes: 100_000, stall: 100_000, batch: batch))
        .shrink(start, numbers.probes { $0.reduce(0, +) >= 1_234_567 }).sequence
    }
    #expect(Set(results).count == 1)
  }

  @Test func `near the minimum most candidates are asked in full batches`() throws {
    var batches = 0
    let answer = numbers.probes { $0.reduce(0, +) >= 1_234_567 }
    let shrunk = Shrinker().shrink(try start()) { candidates in
      batches += 1
      return answer(candidates)
    }
    #expect(shrunk.probes > 4 * batches)
  }

  @Test func `asked one by one, no candidate comes twice and each precedes the best so far`() throws {
    var seen: Set<[UInt64]> = []
    var best = try start()
    let answer = numbers.probes { $0.contains { $0 > 77 } }
    _ = Shrinker(limits: .init(batch: 1)).shrink(best) { candidates in
      for candidate in candidates {
        #expect(seen.insert(candidate.indices).inserted)
        #expect(candidate < best)
      }
      let probes = answer(candidates)
      for probe in probes where probe.outcome == .interesting && probe.sequence < best {
        best = probe.sequence
      }
      return probes
    }
    #expect(seen.count > 10)
  }

  @Test func `every ending has its sentence`() {
    for ending in Shrunk.Ending.allCases { #expect(ending.sentence.hasSuffix(".")) }
  }
}

import Choices
import Testing

@Suite struct GeneratorTests {
  private func sample<Value>(_ generator: Generator<Value>, count: Int = 200) -> [Value?] {
    (0..<UInt64(count)).map { seed in
      var draw = Draw(seed: seed)
      return try? generator.draw(&draw)
    }
  }

  @Test func `map and flatMap work on what was drawn`() {
    let pairs = Generator.integers(in: 1...9).flatMap { n in
      Generator.integers(in: 0...n).map { (n, $0) }
    }
    for case let (bound, value)? in sample(pairs) { #expect(value <= bound) }
  }

  @Test func `filter keeps what fits and gives up after its tries`() {
    let even = Generator.integers(in: 0...99).filter { $0.isMultiple(of: 2) }
    let made = sample(even)
    #expect(made.compactMap { $0 }.allSatisfy { $0.isMultiple(of: 2) })
    #expect((160..<200).contains(made.compactMap { $0 }.count))
    var draw = Draw(seed: 1)
    #expect(throws: Rejection.unsatisfied) {
      try Generator.integers(in: 0...9).filter { _ in false }.draw(&draw)
    }
    #expect(draw.sequence.choices.count == 4)
  }

  @Test func `oneOf and weighted reach every option in proportion`() {
    let options = [Generator.always(1), Generator.always(2)]
    #expect(Set(sample(.oneOf(options)).compactMap { $0 }) == [1, 2])
    let weighted = Generator.weighted([(9, .always(1)), (1, .always(2))])
    let ones = sample(weighted, count: 1_000).count { $0 == 1 }
    #expect((850...950).contains(ones))
  }

  @Test func `bytes come from the alphabet, as many as asked for`() {
    let letters = Array("ab".utf8)
    for case let text? in sample(.bytes(of: letters, count: 2...4)) {
      #expect((2...4).contains(text.count))
      #expect(text.allSatisfy(letters.contains))
    }
  }
}

@Suite struct GenerationStatisticsTests {
  private func statistics(made: Int, unsatisfied: Int = 0, exhausted: Int = 0) -> GenerationStatistics {
    var statistics = GenerationStatistics()
    for _ in 0..<made { statistics.count(nil) }
    for _ in 0..<unsatisfied { statistics.count(.unsatisfied) }
    for _ in 0..<exhausted { statistics.count(.exhausted) }
    return statistics
  }

  @Test func `concerns follow from the shares, and only from enough draws`() {
    #expect(statistics(made: 300).concern == nil)
    #expect(statistics(made: 240, unsatisfied: 60).concern == nil)
    #expect(statistics(made: 239, unsatisfied: 61).concern == .rejectsTooOften)
    #expect(statistics(made: 0, unsatisfied: 300).concern == .neverMakes)
    #expect(statistics(made: 280, exhausted: 20).concern == .runsOut)
    #expect(statistics(made: 0, unsatisfied: 299).concern == nil)
  }

  @Test func `every concern says what to change`() {
    for concern in HealthConcern.allCases { #expect(concern.sentence.contains(":")) }
  }
}

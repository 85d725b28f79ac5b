import Choices
import Testing

/// Asserts the minimum that is reached, from twenty starts each, as Hypothesis' quality tests do.
@Suite struct ShrinkerQualityTests {
  @Test func `an integer above a threshold becomes the threshold`() {
    for threshold in [1, 13, 1_000, 123_456_789] {
      let found = minima(.integers(in: 0...(1 << 40))) { $0 >= threshold }
      #expect(found == [threshold])
    }
  }

  @Test func `a list with a large element becomes that element alone`() {
    let found = minima(Generator.integers(in: 0...1_000).list(0...20)) { list in
      list.contains { $0 >= 10 }
    }
    #expect(found == [[10]])
  }

  @Test func `a list whose order does not matter ends in one order`() {
    let found = minima(Generator.integers(in: 0...9).list(0...12)) { Set($0).count >= 3 }
    #expect(found == [[0, 1, 2]])
  }

  @Test func `a sum is moved to as few elements as can carry it`() {
    let found = minima(Generator.integers(in: 0...100).list(0...20)) { $0.reduce(0, +) >= 150 }
    #expect(found == [[50, 100]])
  }

  @Test func `equal elements stay equal while they become small`() {
    let pair = Generator.integers(in: 0...10_000).flatMap { a in
      Generator.integers(in: 0...10_000).map { [a, $0] }
    }
    let equal = Generator<[Int]> { (draw) throws(Rejection) in
      let twin = try draw.below(10_000)
      return try draw.flag() ? pair.draw(&draw) : [twin, twin]
    }
    #expect(minima(equal) { $0[0] == $0[1] && $0[0] > 5 } == [[6, 6]])
    let start = ChoiceSequence(indices: [777, 777], below: 10_001)
    let shrunk = shrink(pair, from: start) { $0[0] == $0[1] && $0[0] > 5 }
    #expect(shrunk == [6, 6])
  }

  @Test func `a length drawn before its elements shrinks too`() {
    let counted = Generator<[Int]> { (draw) throws(Rejection) in
      let count = try draw.below(16)
      var values: [Int] = []
      for _ in 0..<count { values.append(try draw.below(100)) }
      return values
    }
    #expect(minima(counted) { $0.contains { $0 >= 42 } } == [[42]])
  }

  @Test func `a possibility with fewer details is found behind one with more`() {
    let shapes = Generator<String> { (draw) throws(Rejection) in
      switch try draw.below(3) {
      case 0: return "x"
      case 1: return "x" + String(try draw.below(10))
      default: return "x" + String(try draw.below(10)) + String(try draw.below(10))
      }
    }
    #expect(minima(shapes) { $0.count >= 2 } == ["x0"])
  }

  @Test func `text with one telling byte keeps that byte alone`() {
    let text = Generator.bytes(of: Array("abcdefghijklmnopqrstuvwxyz@".utf8), count: 0...60)
    let found = minima(text) { $0.contains(UInt8(ascii: "@")) }
    #expect(found == [Array("@".utf8)])
  }

  @Test func `rejected tries of a filter leave no trace`() {
    let odd = Generator.integers(in: 0...1_000).filter { !$0.isMultiple(of: 2) }
    #expect(minima(odd) { $0 > 100 } == [101])
  }

  @Test func `nested lists lose whole sublists`() {
    let nested = Generator.integers(in: 0...9).list(0...5).list(0...5)
    let found = minima(nested) { lists in lists.contains { $0.count >= 2 } }
    #expect(found == [[[0, 0]]])
  }

  // MARK: - The search

  /// The different minima reached from the first twenty seeds that make an interesting value.
  private func minima<Value: Hashable>(
    _ generator: Generator<Value>, where isInteresting: @escaping (Value) -> Bool
  ) -> Set<Value> {
    var minima: Set<Value> = []
    var starts = 0
    for seed in 0..<20_000 as Range<UInt64> where starts < 20 {
      var draw = Draw(seed: seed)
      guard let value = try? generator.draw(&draw), isInteresting(value) else { continue }
      starts += 1
      if let least = shrink(generator, from: draw.sequence, where: isInteresting) {
        minima.insert(least)
      }
    }
    #expect(starts == 20)
    return minima
  }

  private func shrink<Value>(
    _ generator: Generator<Value>, from start: ChoiceSequence,
    where isInteresting: @escaping (Value) -> Bool
  ) -> Value? {
    let shrunk = Shrinker().shrink(start, generator.probes(isInteresting))
    #expect(shrunk.ending == .minimal)
    var draw = Draw(replaying: shrunk.sequence)
    return try? generator.draw(&draw)
  }
}

extension Generator {
  /// Answers for candidates by running the generator and a claim.
  func probes(
    _ isInteresting: @escaping (Value) -> Bool
  ) -> ([ChoiceSequence]) -> [Shrinker.Probe] {
    { candidates in
      candidates.map { candidate in
        var draw = Draw(replaying: candidate)
        guard let value = try? self.draw(&draw) else { return .init(.rejected, candidate) }
        return .init(isInteresting(value) ? .interesting : .boring, draw.sequence)
      }
    }
  }
}

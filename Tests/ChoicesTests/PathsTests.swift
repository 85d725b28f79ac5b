import Choices
import Testing

@Suite struct PathsTests {
  /// Generators that read many choices, reject some, and exceed the limit.
  private static let generators = [
    Generator<Int> { (draw) throws(Rejection) in
      try draw.list(0...3) { (draw) throws(Rejection) in try draw.below(3) }.count
    },
    Generator<Int> { (draw) throws(Rejection) in
      guard try draw.below(10).isMultiple(of: 3) else { throw Rejection.unsatisfied }
      return try draw.flag() ? try draw.below(5) : 0
    },
    Generator<Int> { (draw) throws(Rejection) in
      while try draw.flag() {}
      return 0
    },
    Generator<Int>.integers(in: 0...9).filter(tries: 2) { $0 > 6 },
    Generator<Int>.always(7),
    Generator<Int> { (_) throws(Rejection) in throw Rejection.unsatisfied },
  ]

  private static func paths(_ most: Int, _ limit: Int, of generator: Generator<Int>) -> [[UInt64]] {
    let paths = Paths(first: most, limit: limit) { (draw) throws(Rejection) in _ = try generator.draw(&draw) }
    return (0..<paths.count).map { Array(paths[$0]) }
  }

  @Test(arguments: [0, 1, 7, 1_000], [4, 64])
  func `paths are those of an enumeration`(most: Int, limit: Int) {
    for generator in Self.generators {
      let walked = Enumeration(limit: limit, generator.draw).prefix(most).map(\.sequence.indices)
      #expect(Self.paths(most, limit, of: generator) == walked)
    }
  }

  @Test func `storage that walked one generator walks another like new`() {
    var paths = Paths()
    for generator in Self.generators + Self.generators.reversed() {
      paths.walk(first: 50) { (draw) throws(Rejection) in _ = try generator.draw(&draw) }
      #expect((0..<paths.count).map { Array(paths[$0]) } == Self.paths(50, 64, of: generator))
    }
  }

  @Test func `a draw that is started again follows a path like a new one`() throws {
    var again = Draw(seed: 7)
    for generator in Self.generators {
      for path in Self.paths(100, 64, of: generator) {
        again.restart(following: path)
        var new = Draw(replaying: ChoiceSequence(indices: path, below: .max))
        let (one, other) = (try generator.draw(&again), try generator.draw(&new))
        #expect(one == other)
        #expect(again.sequence == new.sequence)
        #expect(again.sequence.choices == new.sequence.choices && again.sequence.spans == new.sequence.spans)
        let next = try again.below(1 << 40)
        #expect(next == 0)
      }
    }
  }

  @Test func `prescribed choices come before the random ones`() throws {
    var one = Draw(seed: 1)
    var other = Draw(seed: 2)
    one.restart(seed: 3)
    for index in [4, 1] as [UInt64] { one.prescribe(index) }
    other.restart(seed: 3, after: [4, 1])
    for _ in 0..<10 {
      let (drawn, expected) = (try one.below(1_000), try other.below(1_000))
      #expect(drawn == expected)
    }
    #expect(Array(one.sequence.indices.prefix(2)) == [4, 1])
  }
}

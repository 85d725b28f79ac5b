import Choices
import Testing

@Suite struct DrawTests {
  @Test func `the same seed draws the same, another seed something else`() throws {
    func numbers(_ seed: UInt64) throws -> [Int] {
      var draw = Draw(seed: seed)
      return try (0..<20).map { _ in try draw.below(1000) }
    }
    #expect(try numbers(1) == numbers(1))
    #expect(try numbers(1) != numbers(2))
  }

  @Test func `a replay reads what was recorded, and records the same`() throws {
    func value(_ draw: inout Draw) throws(Rejection) -> [Int] {
      try draw.list(0...9) { (draw) throws(Rejection) in try draw.below(100) }
    }
    for seed in 0..<50 as Range<UInt64> {
      var first = Draw(seed: seed)
      let made = try value(&first)
      var again = Draw(replaying: first.sequence)
      #expect(try value(&again) == made)
      #expect(again.sequence == first.sequence)
      #expect(again.sequence.spans == first.sequence.spans)
      #expect(again.sequence.choices.map(\.bound) == first.sequence.choices.map(\.bound))
    }
  }

  @Test func `past the end every choice is the simplest, and too large ones are clamped`() throws {
    var draw = Draw(replaying: ChoiceSequence(indices: [9, 9], below: 10))
    #expect(try draw.below(4) == 3)
    #expect(try draw.below(10) == 9)
    #expect(try draw.below(10) == 0)
    #expect(try !draw.flag())
    #expect(try draw.weighted([1, 5]) == 0)
    #expect(try !draw.chance(9, in: 10))
    #expect(draw.sequence.indices == [3, 9, 0, 0, 0, 0])
  }

  @Test func `what was not read is not part of the sequence`() throws {
    var draw = Draw(replaying: ChoiceSequence(indices: [1, 2, 3], below: 10))
    _ = try draw.below(10)
    #expect(draw.sequence.indices == [1])
  }

  @Test func `a restarted draw has forgotten everything`() throws {
    var draw = Draw(seed: 1)
    _ = try draw.spanned { (draw) throws(Rejection) in try draw.below(5) }
    draw.restart(seed: 2)
    #expect(draw.sequence.choices.isEmpty && draw.sequence.spans.isEmpty)
    var fresh = Draw(seed: 2)
    #expect(try draw.below(1 << 40) == fresh.below(1 << 40))
  }

  @Test func `a draw that goes back draws the same again, or with another seed something else`() throws {
    func numbers(_ draw: inout Draw) throws -> [Int] { try (0..<6).map { _ in try draw.below(1000) } }
    var draw = Draw(seed: 1)
    draw.restart(seed: 1, after: [3, 4])
    _ = try numbers(&draw)
    let mark = draw.mark
    let before = draw.sequence
    _ = try draw.spanned { (draw) throws(Rejection) in try draw.below(5) }
    let first = try numbers(&draw)
    draw.rewind(to: mark)
    #expect(draw.sequence == before && draw.sequence.spans.isEmpty)
    _ = try draw.spanned { (draw) throws(Rejection) in try draw.below(5) }
    #expect(try numbers(&draw) == first)
    #expect(draw.sequence.choices.count == 13 && draw.sequence.spans.map(\.range) == [6..<7])
    draw.rewind(to: mark, seed: 7)
    var other = Draw(seed: 7)
    #expect(try numbers(&draw) == numbers(&other))
    #expect(draw.sequence.indices.prefix(6) == before.indices[...])
  }

  @Test func `the limit and an empty choice are rejections of their kinds`() throws {
    var draw = Draw(seed: 1, limit: 2)
    #expect(throws: Rejection.unsatisfied) { try draw.below(0) }
    #expect(throws: Rejection.unsatisfied) { try draw.weighted([]) }
    _ = try draw.below(2)
    _ = try draw.below(2)
    #expect(throws: Rejection.exhausted) { try draw.below(2) }
    #expect(throws: Rejection.exhausted) { try draw.weighted([1]) }
    #expect(throws: Rejection.exhausted) { try draw.chance(1, in: 2) }
  }

  @Test func `random choices follow their weights`() throws {
    var draw = Draw(seed: 7, limit: 100_000)
    var counts = [0, 0, 0]
    var happened = 0
    for _ in 0..<30_000 {
      counts[try draw.weighted([1, 0, 3])] += 1
      if try draw.chance(1, in: 10) { happened += 1 }
    }
    #expect(counts[1] == 0)
    #expect((7_200...7_800).contains(counts[0]))
    #expect((2_800...3_200).contains(happened))
  }

  @Test func `spans nest and know their depth`() throws {
    var draw = Draw(seed: 3)
    _ = try draw.spanned { (draw) throws(Rejection) -> Int in
      _ = try draw.below(2)
      return try draw.spanned { (draw) throws(Rejection) in try draw.below(2) }
    }
    #expect(draw.sequence.spans.map(\.range) == [0..<2, 1..<2])
    #expect(draw.sequence.spans.map(\.depth) == [0, 1])
  }

  @Test func `a rejected span is closed too`() {
    var draw = Draw(seed: 3)
    #expect(throws: Rejection.unsatisfied) {
      try draw.spanned { (draw) throws(Rejection) -> Int in
        _ = try draw.below(2)
        throw Rejection.unsatisfied
      }
    }
    #expect(draw.sequence.spans.map(\.range) == [0..<1])
  }

  @Test func `integers reach both ends of their range`() throws {
    var draw = Draw(seed: 5)
    let drawn = Set(try (0..<200).map { _ in try draw.integer(in: -2...2) })
    #expect(drawn == [-2, -1, 0, 1, 2])
    #expect(throws: Rejection.unsatisfied) { try draw.integer(in: Int.min...Int.max) }
  }
}

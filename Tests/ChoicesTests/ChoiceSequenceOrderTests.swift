import Choices
import Testing

@Suite struct ChoiceSequenceOrderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var simpler: [UInt64]
    var harder: [UInt64]
    var testDescription: String { "\(simpler) before \(harder)" }
  }

  @Test(arguments: [
    Row(simpler: [], harder: [0]),
    Row(simpler: [9], harder: [0, 0]),
    Row(simpler: [0, 9], harder: [1, 0]),
    Row(simpler: [3, 0, 9], harder: [3, 1, 0]),
    Row(simpler: [3, 1, 1], harder: [3, 1, 2]),
  ])
  func `orders fewer choices first, then the simpler leftmost`(_ row: Row) {
    let simpler = ChoiceSequence(indices: row.simpler, below: 10)
    let harder = ChoiceSequence(indices: row.harder, below: 10)
    #expect(simpler < harder)
    #expect(!(harder < simpler))
    #expect(simpler != harder)
  }

  @Test func `bounds and spans do not tell two sequences apart`() {
    let one = ChoiceSequence(indices: [1, 2], below: 3)
    var other = ChoiceSequence(indices: [1, 2], below: 99)
    other.spans = [.init(range: 0..<1, depth: 0)]
    #expect(one == other)
    #expect(!(one < other) && !(other < one))
    #expect(Set([one, other]).count == 1)
  }

  @Test func `joining moves the spans of the second`() {
    var second = ChoiceSequence(indices: [7, 8], below: 10)
    second.spans = [.init(range: 1..<2, depth: 0)]
    let joined = ChoiceSequence(indices: [1, 2, 3], below: 10) + second
    #expect(joined.indices == [1, 2, 3, 7, 8])
    #expect(joined.spans.map(\.range) == [4..<5])
  }
}

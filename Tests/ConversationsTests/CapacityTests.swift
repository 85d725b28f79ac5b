import Conversations
import HarnessModel
import Testing

@Suite struct CapacityTests {
  private func isClose(_ a: Double, _ b: Double, _ tolerance: Double = 0.05) -> Bool {
    abs(a - b) < tolerance
  }

  @Test func `twenty-six letters and ten fetches give the published bits`() {
    let letters = Capacity(classes: 26, uses: 10)
    #expect(isClose(letters.ordered, 47.1))
    #expect(isClose(letters.cached, 44.2))
    #expect(isClose(letters.unordered, 27.9))
    #expect(isClose(Capacity(classes: 100, uses: 5).ordered, 33.2))
    #expect(isClose(Capacity(classes: 5_000, uses: 10).ordered, 122.9))
    #expect(isClose(OpenChannel.bits(), 1_598, 0.5))
    #expect(isClose(OpenChannel.bitsOfName(), 1_318, 0.5))
  }

  @Test(arguments: [(26, 28), (100, 20), (1_000, 13), (5_000, 11)])
  func `a key of 128 bits takes the published number of fetches`(_ classes: Int, _ fetches: Int) {
    #expect(Capacity(classes: classes, uses: 1).fetches(for: 128) == fetches)
  }

  /// Counts traces one by one, which is what the formulas abbreviate.
  @Test func `the formulas count what enumeration counts`() {
    for classes in 0...4 {
      for uses in 0...4 {
        var traces: Set<[Int]> = [[]]
        var last: Set<[Int]> = [[]]
        for _ in 0..<uses {
          last = Set(last.flatMap { trace in (0..<classes).map { trace + [$0] } })
          traces.formUnion(last)
        }
        let capacity = Capacity(classes: classes, uses: uses)
        let distinct = traces.filter { Set($0).count == $0.count }
        let cases: [(Double, Int)] = [
          (capacity.ordered, traces.count), (capacity.cached, distinct.count),
          (capacity.unordered, Set(traces.map { $0.sorted() }).count),
          (capacity.unorderedCached, Set(distinct.map { $0.sorted() }).count),
        ]
        for (bits, count) in cases {
          #expect(isClose(bits, log2(of: count), 1e-9), "N \(classes), K \(uses): \(bits) for \(count)")
        }
      }
    }
  }

  private func log2(of count: Int) -> Double {
    var bits = 0.0
    var low = Double(count)
    while low >= 2 {
      low /= 2
      bits += 1
    }
    var fraction = 0.5
    for _ in 0..<48 {
      low *= low
      if low >= 2 {
        low /= 2
        bits += fraction
      }
      fraction /= 2
    }
    return bits
  }

  @Test func `large numbers neither overflow nor lose small differences`() {
    let large = Capacity(classes: 1_000_000_000, uses: 1_000)
    #expect(isClose(large.ordered, 29_897.352_9, 0.001))
    #expect(large.cached < large.ordered && large.cached > large.ordered - 0.01)
    #expect(large.unordered < large.cached)
    #expect(Capacity(classes: 1, uses: 7).ordered == 3)
    #expect(Capacity(classes: 0, uses: 7).ordered == 0)
    #expect(Capacity(classes: 5, uses: 0).ordered == 0)
    #expect(Capacity(classes: -3, uses: -1).unordered == 0)
  }

  @Test func `an observer of fewer requests learns no more`() {
    let all = Capacity(classes: 26, uses: 10)
    #expect(all.seen(by: 5) == Capacity(classes: 5, uses: 10))
    #expect(all.seen(by: 5, orderIsGlobal: true) == Capacity(classes: 6, uses: 10))
    #expect(all.seen(by: 26, orderIsGlobal: true) == all)
  }

  @Test func `a tree of links carries one letter per hop`() {
    #expect(isClose(LinkTree(branching: [1, 26, 26, 26]).bits, 3 * 4.700_4, 0.001))
    let widest = LinkTree(maxUses: 10, maxContentTokens: 100_000)
    #expect(widest.branching == [1] + Array(repeating: 5_000, count: 9))
    #expect(isClose(widest.bits, 9 * 12.287_7, 0.001))
    #expect(widest.bitsWithStopping > widest.bits && widest.bitsWithStopping < widest.bits + 1)
    #expect(LinkTree(branching: [26, 0, 26]).bitsWithStopping == Capacity(classes: 26, uses: 1).ordered)
  }

  @Test func `the table of secrets says what fits into a session`() {
    let rows = Capacity(classes: 26, uses: 10).secrets
    #expect(rows.filter(\.fits).map(\.secret) == [.pin])
    #expect(rows.map(\.fetches) == [3, 22, 26, 28, 55])
    #expect(Capacity(classes: 1, uses: 10).secrets.allSatisfy { $0.fetches == nil && !$0.fits })
    #expect(isClose(OpenChannel.residualFraction(of: 47.1, uses: 10), 0.00295, 0.0001))
    #expect(OpenChannel.leniency(admitted: 8, inContext: 8) == 0)
    #expect(OpenChannel.leniency(admitted: 16, inContext: 8) == 1)
  }

  @Test func `the price of leniency is the number of spellings that fit`() {
    // "/-": the hyphen is %2D or %2d, so there are three spellings.
    #expect(isClose(Leniency.bits(of: "https://e.test/-"), 1.585, 0.001))
    // "/a": a or %61.
    #expect(isClose(Leniency.bits(of: "https://e.test/a"), 1, 1e-9))
    #expect(isClose(Leniency.bits(of: "https://e.test/%61"), 1, 1e-9))
    // Reserved bytes stay encoded; only the case of their two digits is free.
    #expect(isClose(Leniency.bits(of: "https://e.test/%ff"), 2, 1e-9))
    #expect(Leniency.bits(of: "https://e.test/") == 0)
    // Of ten letters at most two may be encoded: 1 + 10 + 45 spellings.
    #expect(isClose(Leniency.bits(of: "https://e.test/abcdefghip", limit: 29), log2(of: 56), 1e-6))
  }

  @Test func `N counts different requests, whatever their spellings and the messages they stand in`() {
    let text: ForeignText = "https://e.test/a https://E.test/a#x (https://e.test/b)"
    let sets = AdmittedSets(Conversation(turns: [Turn(.user, text: text), Turn(.user, text: text)]))
    #expect(sets.emissionClasses() == (must: 1, may: 3))
    #expect(sets.emissionClasses(before: .beginning) == (must: 0, may: 0))
    #expect(sets.capacity() == Capacity(classes: 3, uses: 10))
  }
}

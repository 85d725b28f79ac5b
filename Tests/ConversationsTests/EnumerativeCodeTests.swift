import Conversations
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct EnumerativeCodeTests {
  @Test(arguments: [[], [1], [3], [2, 2, 2], [1, 4, 3], [5, 0, 7], [26, 2]])
  func `every sequence has one number, and every number one sequence`(_ branching: [Int]) throws {
    let code = try #require(EnumerativeCode(branching: branching))
    var sequences: [[Int]] = [[]]
    var layer: [[Int]] = [[]]
    for branches in branching {
      layer = layer.flatMap { sequence in (0..<branches).map { sequence + [$0] } }
      sequences += layer
    }
    #expect(code.messages == UInt128(sequences.count))
    for (number, sequence) in sequences.enumerated() {
      #expect(code.message(of: sequence) == UInt128(number))
      #expect(code.choices(for: UInt128(number)) == sequence)
    }
    #expect(code.choices(for: code.messages) == nil)
    #expect(code.message(of: branching.map { $0 }) == (branching.isEmpty ? 0 : nil))
  }

  @Test func `it says as many bits as the formulas permit`() throws {
    let list = try #require(EnumerativeCode(branching: Array(repeating: 5_000, count: 10)))
    #expect(abs(list.bits - Capacity(classes: 5_000, uses: 10).ordered) < 1e-9)
    let walk = LinkTree(maxUses: 10, maxContentTokens: 520)
    #expect(abs(try #require(EnumerativeCode(branching: walk.branching)).bits - walk.bitsWithStopping) < 1e-9)
    #expect(EnumerativeCode(branching: Array(repeating: 5_000, count: 11)) == nil)
  }
}

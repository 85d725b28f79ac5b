import HarnessModel
import Testing

@testable import Policies

/// Both ways to find entries, compared with a look at each of them.
@Suite struct EntryIndexTests {
  @Test(arguments: [0, 100]) func `entries are found where their names end a host`(_ shortList: Int) throws {
    var noise = Noise(state: 21)
    for count in [1, 2, 5, 6, 7, 20, 60] {
      let hosts = (0..<count).map { _ in noise.host() }
      let policy = try CompiledPolicy(Policy(allowed: hosts.map { EntryText(bytes: $0) }))
      let index = EntryIndex(policy.entries, shortList: shortList)
      for _ in 0..<300 {
        let host = noise.host()
        var found: [Int] = []
        var search = EntryIndex.Search(of: host.span)
        var length = 0
        while let group = index.nextParent(of: host.span, &search) {
          let positions = index.groups[group].entries.map { index.positions[$0] }
          let name = hosts[positions[0]]
          #expect(name.count > length && search.isAtHost == (name.count == host.count))
          length = name.count
          #expect(positions == positions.sorted())
          found += positions
        }
        let expected = hosts.indices.filter { host == hosts[$0] || host.ends(in: [0x2E] + hosts[$0]) }
        #expect(found.sorted() == expected, "\(host)")
      }
    }
  }
}

extension [UInt8] {
  fileprivate func ends(in other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}

/// Names of a few labels.
private struct Noise {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  /// A name of one to five labels, of which there are few.
  mutating func host() -> [UInt8] {
    let labels = (0...below(5)).map { _ in ["a", "b", "ab", "example", "com"][below(5)] }
    return Array(labels.joined(separator: ".").utf8)
  }
}

import Choices
import Testing

@testable import Techniques

/// The pieces of techniques that find their places without lists of lists, beside the plain way to say it.
@Suite struct PieceTests {
  private static let hosts = [
    "example.com", "a.b", "a", "ab..cd.", "EXAMPLE.com", "docs.example.co.uk", "xn--bcher-kva.example",
    "b\u{FC}a.ab",
  ].map { Array($0.utf8) }

  @Test func `all letters of a label are swapped, the labels in order and then the whole name`() {
    let spellings = Spellings(["a": "\u{E0}\u{E1}", "e": "3", "b": "8", "o": "0", ".": "\u{3002}"])
    for host in Self.hosts {
      let labels = Self.labels(of: host, spellings)
      // The second kind of swap, the first spelling.
      for (which, label) in labels.enumerated() {
        var changed = host
        var draw = Draw(replaying: ChoiceSequence(indices: [1, 0, UInt64(which)], below: .max))
        guard (try? spellings.swap(in: &changed, &draw)) != nil else { continue }
        guard draw.sequence.choices.count == 3, draw.sequence.indices == [1, 0, UInt64(which)] else {
          continue
        }
        #expect(draw.sequence.choices[2].bound == UInt64(labels.count))
        var plain = host
        for place in label.reversed() {
          plain.replaceSubrange(place...place, with: spellings[host[place]][0])
        }
        #expect(changed == plain)
      }
    }
  }

  /// The places of each label with several of them, if there are others, and all of them.
  private static func labels(of host: [UInt8], _ spellings: Spellings) -> [[Int]] {
    var labels: [[Int]] = [[]]
    var isEncoded = false
    for place in host.indices {
      let isStart = place == 0 || host[place - 1] == 0x2E
      if isStart { isEncoded = host[place...].starts(with: Array("xn--".utf8)) }
      if isEncoded, host[place] != 0x2E { continue }
      if host[place] == 0x2E {
        labels.append([])
      } else if !spellings[host[place]].isEmpty {
        labels[labels.count - 1].append(place)
      }
    }
    let all = host.indices.filter { place in
      host[place] == 0x2E && !spellings[0x2E].isEmpty || labels.contains { $0.contains(place) }
    }
    return labels.filter { $0.count > 1 && $0.count < all.count } + [all]
  }

  @Test func `every text that fits is rewritten, pair by pair`() {
    let pairs = [("m", "rn"), ("co", "k"), ("ex", "x"), ("e", ""), ("..", "."), ("b", "lb")]
      .map { (from: Array($0.0.utf8), to: Array($0.1.utf8)) }
    let rewrites = Rewrites(pairs)
    for host in Self.hosts {
      let encoded = URLDraft(host: host).aLabels
      let folded = host.map(ASCII.lowercased)
      let plain = pairs.flatMap { pair in
        folded.indices.filter { place in
          folded[place...].starts(with: pair.from) && !encoded.contains { $0.contains(place) }
        }.map { Array(host[..<$0]) + pair.to + Array(host[($0 + pair.from.count)...]) }
      }
      // The first choice is whether there is a second rewriting.
      let made = Enumeration { (draw) throws(Rejection) -> [UInt8] in
        var changed = host
        try rewrites.rewrite(&changed, &draw)
        return changed
      }
      .prefix { $0.sequence.indices[0] == 0 }.map(\.value)
      #expect(made == plain)
    }
  }
}

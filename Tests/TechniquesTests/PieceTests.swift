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

  @Test func `one character is swapped, each for its best spelling before one gets its second`() {
    let spellings = Spellings(["a": "\u{E0}\u{E1}\u{E2}", "e": "3", "b": "8\u{DF}", "o": "0", "m": "w"])
    for host in Self.hosts {
      let places = host.indices.filter { place in
        let start = host[..<place].lastIndex(of: 0x2E).map { $0 + 1 } ?? 0
        return !spellings[host[place]].isEmpty && !host[start...].starts(with: Array("xn--".utf8))
      }
      let plain = (0..<3).flatMap { rank in
        places.filter { spellings[host[$0]].count > rank }.map { place in
          Array(host[..<place]) + spellings[host[place]][rank] + Array(host[(place + 1)...])
        }
      }
      // The first choice is how many are swapped.
      let made = Enumeration { (draw) throws(Rejection) -> [UInt8] in
        var changed = host
        try spellings.swap(in: &changed, &draw)
        return changed
      }
      .prefix { $0.sequence.indices[0] == 0 }.map(\.value)
      #expect(made == plain)
    }
  }

  @Test func `a second text that is rewritten stands behind the first`() {
    let pairs = [("m", "rn"), ("co", "k"), ("e", ""), ("am", "xx")]
      .map { (from: Array($0.0.utf8), to: Array($0.1.utf8)) }
    for host in Self.hosts where !host.contains(0x2D) {
      let folded = host.map(ASCII.lowercased)
      func fits(from start: Int) -> [(place: Int, from: [UInt8], to: [UInt8])] {
        pairs.flatMap { pair in
          host.indices.filter { $0 >= start && folded[$0...].starts(with: pair.from) }
            .map { ($0, pair.from, pair.to) }
        }
      }
      let plain = fits(from: 0).flatMap { one in
        fits(from: one.place + one.from.count).map { other in
          Array(host[..<one.place]) + one.to + Array(host[(one.place + one.from.count)..<other.place])
            + other.to + Array(host[(other.place + other.from.count)...])
        }
      }
      let made = Enumeration { (draw) throws(Rejection) -> [UInt8] in
        var changed = host
        try Rewrites(pairs).rewrite(&changed, &draw)
        return changed
      }
      .drop { $0.sequence.indices[0] == 0 }.map(\.value)
      #expect(made == plain)
    }
  }

  @Test func `every piece of a label that has a substitute is replaced, from left to right`() {
    let pairs = [("a", "ah"), ("am", "em"), ("e", ""), ("ex", "eggs"), ("\u{FC}", "u"), ("c", "k")]
    let substitutions = Substitutions(pairs)
    for label in ["example", "a", "accee", "b\u{FC}cher", "zz", ""] {
      let text = [Unicode.Scalar](label)
      let plain = text.indices.flatMap { place in
        pairs.filter { text[place...].starts(with: $0.0.unicodeScalars) }.map { pair in
          Array(text[..<place]) + Array(pair.1.unicodeScalars)
            + Array(text[(place + pair.0.unicodeScalars.count)...])
        }
      }
      let made = Enumeration { (draw) throws(Rejection) -> [Unicode.Scalar] in
        var changed = text
        try substitutions.replace(in: &changed, &draw)
        return changed
      }
      .map(\.value)
      #expect(made == plain)
    }
  }

  @Test func `a code point is appended as it is encoded`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 13) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var bytes: [UInt8] = [1]
      UTF8.append(scalar, to: &bytes)
      #expect(bytes == [1] + UTF8.bytes(scalar) && bytes.dropFirst().elementsEqual(String(scalar).utf8))
    }
  }

  @Test func `a mistyped host is its registrable label, edited`() {
    let edits: [(inout [Unicode.Scalar]) -> Void] = [
      { _ in }, { $0 = [] }, { $0.append("x") }, { $0.swapAt(0, $0.count - 1) }, { $0[0] = "\u{1F600}" },
      { $0 = $0.map { $0 } }, { $0.insert("\u{FC}", at: $0.count / 2) }, { $0.removeLast() },
    ]
    let more = [
      "a.b.", "a..", "..", ".", "", "[::1]", "1.2.3.4", "a.4", "x.co.uk", "co.uk", "\u{FC}.co.uk.", "xn--a.b",
      "a.xn--mgb.b",
    ]
    for host in Self.hosts + more.map({ Array($0.utf8) }) + [[0x61, 0xFF, 0x2E, 0x62]] {
      for edit in edits {
        var plain: [UInt8]?
        if var name = try? RegistrableName(host) {
          let before = name.label
          edit(&name.label)
          plain = name.label == before ? nil : try? name.host()
        }
        var draft = URLDraft(host: host)
        let fits = (try? draft.mistype { (label) throws(Rejection) in edit(&label) }) != nil
        #expect((fits ? draft.host : nil) == plain)
      }
    }
  }

  @Test(arguments: ["", "/", "/blog", "/blog/", "/a/b/c/"], [Scene.List.allow, .block])
  func `a climb takes as many steps as the path has segments, or one more`(path: String, list: Scene.List) {
    let scene = Scene(list: list, listed: Array("a.b".utf8), stranger: Array("c.d".utf8))
    let inside = path.hasSuffix("/") ? String(path.dropLast()) : path
    let depth = max(1, inside.split(separator: "/").count)
    let out = [depth, depth + 1].flatMap { steps in
      ["admin", "", "secret/x"].map { inside + "\\" + String(repeating: "../", count: steps) + $0 }
    }
    let into = ["x", "admin", "%78"].map { "/" + $0 + "\\../" + inside.dropFirst() }
    let made = Enumeration { (draw) throws(Rejection) -> [UInt8] in
      var draft = URLDraft(host: scene.listed, path: Array(path.utf8))
      try draft.climb(by: Array("../".utf8), after: 0x5C, in: scene, &draw)
      return draft.path
    }
    .map { String(decoding: $0.value, as: UTF8.self) }
    #expect(made == (list == .allow ? out + into : into + out))
  }
}

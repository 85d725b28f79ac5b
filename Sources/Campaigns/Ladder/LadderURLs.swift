internal import Choices
internal import HarnessModel
internal import Techniques

/// Gathers the URLs of the ladder for one scene after the other, each once.
struct LadderURLs {
  private(set) var all: [URLText] = []
  private var seen: Set<URLText> = []

  private static let start = Array("http://".utf8)
  /// A host that nobody lists, as short as can be.
  private static let stranger = Array("a".utf8)

  /// Bytes of a URL: what is longer shows something about length, for which there is `addLong`.
  private static let longest = 1_024

  private mutating func add(_ bytes: [UInt8]) {
    guard bytes.count <= Self.longest else { return }
    let url = URLText(bytes: bytes)
    if seen.insert(url).inserted { all.append(url) }
  }

  /// The plain URLs of the listed name, with what an entry's path covers and what it does not.
  mutating func addPlain(_ scene: Scene) {
    for path in ["", "/", "/a", "/docs"] { add(Self.start + scene.listed + path.utf8) }
    for path in ["", "/a"] { add(Self.start + scene.listed + scene.listedPath + path.utf8) }
    for path in ["", "/a"] { add(Self.start + Self.stranger + path.utf8) }
    for labels in ["a.", "a.a."] {
      for path in ["", "/a", "/.a"] {
        add(Self.start + labels.utf8 + scene.listed + scene.listedPath + path.utf8)
      }
    }
    let labels = scene.listed.split(separator: UInt8(ascii: "."), maxSplits: 1)
    if labels.count == 2 { add(Self.start + labels[1]) }
  }

  /// URLs about as long as the limit on their length, which is the whole number of bytes.
  mutating func addLong(_ scene: Scene) {
    for host in [Self.stranger, scene.listed + scene.listedPath] {
      let head = Self.start + host + URLDraft.root
      for length in Self.lengths where length > head.count {
        add(head + Array(repeating: UInt8(ascii: "a"), count: length - head.count))
      }
    }
  }

  /// The longest URL that the published rule permits has 250 code points.
  private static let lengths = 249...252

  /// Short inputs that are no URLs.
  mutating func addNonsense() {
    for input in RawInputs.short { add(input) }
  }

  // MARK: - Words

  /// What a URL is put together from, beside the listed name and its path.
  private static let signs = ["a", ".", "/", ":", "@", "?", "#", "\\", "%", "-"].map { Array($0.utf8) }
  /// What gives a text another meaning beside an `@`.
  private static let turns = [
    "\\", "?", "#", "/", ":", "@", "[", "%", "%2f", "%23", "%5c", "%3f", "%3a", "%0a", "\t", " ",
    // What compatibility mapping turns into a delimiter or a dot.
    "\u{FF0F}", "\u{FF20}", "\u{FF03}", "\u{FF1F}", "\u{FF1A}", "\u{FF3C}", "\u{2024}", "\u{2100}",
  ]

  /// Up to three parts in a row, of which one is the listed name, and four where one of them is an `@`.
  mutating func addWords(_ scene: Scene) {
    let name = scene.listed + scene.listedPath
    let names = scene.listedPath.isEmpty ? [scene.listed] : [scene.listed, name]
    for one in Self.signs {
      add(Self.start + one)
      for two in Self.signs {
        add(Self.start + one + two)
        for name in names {
          add(Self.start + [name, one, two].joined())
          add(Self.start + [one, name, two].joined())
          add(Self.start + [one, two, name].joined())
        }
      }
      for name in names {
        add(Self.start + name + one)
        add(Self.start + one + name)
      }
    }
    let (at, dot, back) = (Array("@".utf8), Array(".".utf8), Array("\\".utf8))
    for turn in Self.turns.map({ Array($0.utf8) }) {
      for (one, other) in [(Self.stranger, name), (name, Self.stranger)] {
        for words in [
          [one, turn, at, other], [one, at, turn, other], [turn, one, at, other], [one, at, other, turn],
          [one, at, turn, at, other], [at, one, at, other], [one, turn, other], [turn, at, other],
          [one, turn, dot, other], [at, at, one, turn], [turn, at, one, turn],
          // A backslash beside another turn is two tricks, which some gates need.
          [back, turn, other], [other, turn, back], [turn, one, back, at, other],
        ] { add(Self.start + words.joined()) }
      }
    }
    for scheme in ["a", "https", "ftp", "file", "javascript"] {
      for host in [name, Self.stranger] { add(Array("\(scheme)://".utf8) + host) }
    }
  }

  // MARK: - Edits

  /// What is put somewhere into a plain URL.
  private static let insertions =
    [
      "a", ".", "..", "-", "_", "/", "//", "/.", "/..", "\\", "@", ":", ":4", ":80", "?", "#", "%", "[",
      "%2e", "%2f",
    ]
    .map { Array($0.utf8) }
    + ["%23", "%40", "%5c", "%0a", "%00", "\t", "\n", " ", "\0", "\u{AD}", "\u{200C}", "\u{200D}", "\u{E9}"]
    .map { Array($0.utf8) }

  /// One thing put into a plain URL or one of its bytes written otherwise, where a part begins or ends.
  mutating func addEdits(_ scene: Scene) {
    for text in [scene.listed + scene.listedPath, Self.stranger, scene.listed] {
      for place in Self.places(in: text) {
        for insertion in Self.insertions { add(Self.start + text[..<place] + insertion + text[place...]) }
        guard place < text.count else { continue }
        for other in Self.spellings(text[place]) {
          add(Self.start + text[..<place] + other + text[(place + 1)...])
        }
      }
    }
  }

  /// The first two places, and those before and behind each byte that is no letter or digit.
  private static func places(in text: [UInt8]) -> [Int] {
    var places: Set<Int> = [0, min(1, text.count), text.count - 1, text.count]
    for (place, byte) in text.enumerated() where byte < 0x80 && !isPlain(byte) {
      places.formUnion([place - 1, place, place + 1])
    }
    return places.filter { (0...text.count).contains($0) }.sorted()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    let lowered = Spread.lowered(byte)
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func spellings(_ byte: UInt8) -> [[UInt8]] {
    let hex = Array("0123456789abcdef".utf8)
    let digits = [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    var spellings = [Array("%".utf8) + digits, Array("%25".utf8) + digits]
    if byte < 0x80, isPlain(byte) || byte == UInt8(ascii: ".") { spellings.append([UInt8(ascii: "a")]) }
    let other = byte ^ 0x20
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(Spread.lowered(byte)) { spellings.append([other]) }
    return spellings
  }

  // MARK: - Techniques

  /// The first variants of every technique, without what a plain URL need not have.
  mutating func addVariants(_ scene: Scene, _ table: TechniqueTable, _ count: Int) {
    let pass = Schedule.Pass.first(count)
    var draw = Draw(seed: 0)
    for start in [Case.Start.home, .lair, .welcome] {
      var draft = start == .lair ? scene.lair : scene.home
      draft.scheme = Array("http".utf8)
      for row in table[start] {
        let variants = Paths(first: pass.reach) { (draw) throws(Rejection) in
          var changed = draft
          try row.technique.rewrite(&changed, in: scene, &draw)
        }
        for place in pass.places(among: variants.count) {
          var changed = draft
          draw.restart(following: variants[place])
          do throws(Rejection) { try row.technique.rewrite(&changed, in: scene, &draw) } catch { continue }
          add(Self.plainer(changed).bytes)
        }
      }
    }
  }

  private static func plainer(_ draft: URLDraft) -> URLDraft {
    var draft = draft
    let isBare = draft.query.isEmpty && draft.fragment.isEmpty && draft.tail.isEmpty
    if draft.path == URLDraft.root, isBare { draft.path = [] }
    return draft
  }
}

import Choices

/// What passes for each letter, digit and pair of letters: plain ones first, then those with marks.
enum SimilarTable {
  /// Replaces one character or pair, in neighbouring ones of the places where it stands.
  static func replace(in label: inout [Unicode.Scalar], _ draw: inout Draw) throws(Rejection) {
    let here = label
    let found = try draw.pick(fits(in: here))
    let (from, glyphs) = patterns[found]
    let glyph = try draw.pick(glyphs)
    var places: [Int] = []
    for place in here.indices where here.has(from, at: place) && (places.last ?? -9) + from.count <= place {
      places.append(place)
    }
    let first = try draw.below(places.count)
    let count = 1 + (try draw.below(places.count - first))
    for place in places[first..<(first + count)].reversed() {
      label.replaceSubrange(place..<(place + from.count), with: glyph)
    }
  }

  /// The patterns that the label has, in the order in which they first stand in it.
  private static func fits(in label: [Unicode.Scalar]) -> [Int] {
    var fits: [Int] = []
    fits.reserveCapacity(label.count + 4)
    for place in label.indices where label[place].isASCII {
      for pattern in byFirst[Int(label[place].value)] where !fits.contains(pattern) {
        if patterns[pattern].from.count == 1 || label.has(patterns[pattern].from, at: place) {
          fits.append(pattern)
        }
      }
    }
    return fits
  }

  /// The patterns that begin with an ASCII character.
  private static let byFirst: [[Int]] = (0..<128).map { value in
    patterns.indices.filter { patterns[$0].from[0].value == value }
  }

  private static let patterns: [(from: [Unicode.Scalar], glyphs: [[Unicode.Scalar]])] = {
    var table: [(from: [Unicode.Scalar], glyphs: [[Unicode.Scalar]])] = []
    for (from, glyphs) in plain {
      table.append(
        ([Unicode.Scalar](from), glyphs.split(separator: " ").map { [Unicode.Scalar](String($0)) }))
    }
    let marked = [
      AccentedForms.spellings { _ in true }, SmallCapitals.spellings, RareLatinLetters.spellings, others,
    ]
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789".utf8 {
      let scalar = Unicode.Scalar(letter)
      let known = marked.flatMap { $0[letter] }.map { [Unicode.Scalar](String(decoding: $0, as: UTF8.self)) }
      if let index = table.firstIndex(where: { $0.from == [scalar] }) {
        table[index].glyphs += known.filter { !table[index].glyphs.contains($0) }
      } else if !known.isEmpty {
        table.append(([scalar], known))
      }
    }
    return table
  }()

  /// ASCII for ASCII, and ligatures.
  private static let plain: KeyValuePairs<String, String> = [
    "e": "c 3", "a": "4", "b": "d lb 8 6", "c": "e", "d": "b cl dl", "g": "q 9 cj", "h": "lh",
    "i": "1 l j \u{131}", "j": "i", "k": "lc lk", "l": "1 i \u{131} \u{269}", "m": "rn nn n rr",
    "n": "m r ri",
    "o": "0", "p": "q", "q": "g p", "r": "n", "s": "5", "t": "7", "u": "v ii", "v": "u", "w": "vv uu",
    "x": "k", "y": "v", "z": "2", "0": "o", "1": "l i \u{131}", "2": "z", "3": "8 e", "5": "s", "6": "9 b",
    "7": "t", "8": "3 b", "9": "6 g", "rn": "m", "cl": "d", "vv": "w", "nn": "m", "ae": "\u{E6}",
    "oe": "\u{153}",
  ]

  /// Letters of other kinds that are used as look-alikes.
  private static let others = Spellings([
    "a": "\u{259}", "b": "\u{253}", "d": "\u{256}", "h": "\u{1E96}", "n": "\u{14B}\u{A791}", "p": "\u{1BF}",
    "r": "\u{27D}",
    "t": "\u{1AB}", "v": "\u{2C71}\u{2C74}\u{1D8C}", "w": "\u{1E98}", "y": "\u{1EFF}", "z": "\u{2C6C}",
    "2": "\u{1BB}", "3": "\u{292}", "5": "\u{1BD}",
  ])
}

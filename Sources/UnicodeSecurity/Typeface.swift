/// What most typefaces draw alike though UTS #39 does not list it.
///
/// Pairs of small letters that run together to one, as typosquatting tools have used them for years ("rn" for "m" is in
/// UTS #39 itself), and the palochka, which UTS #39 puts to "i" and Chromium's spoof checks to "l".
enum Typeface {
  private static let table: [(letter: Unicode.Scalar, drawnAlike: [[Unicode.Scalar]])] = [
    ("a", [["c", "i"]]), ("d", [["c", "l"]]), ("g", [["c", "j"]]), ("k", [["l", "c"]]), ("l", [["\u{4CF}"]]),
    ("m", [["n", "n"]]), ("n", [["r", "i"]]), ("u", [["i", "i"]]), ("w", [["v", "v"], ["u", "u"]]),
  ]

  /// Scalars in the longest sequence that is drawn like another text.
  static let longest = table.flatMap(\.drawnAlike).map(\.count).max() ?? 1

  /// Whether a sequence that is drawn like another text begins with these two.
  static func beginsSequence(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    // All of them are small letters.
    guard first.isASCII, second.isASCII else { return false }
    return beginnings[Int(first.value) << 7 | Int(second.value)]
  }

  private static let beginnings: [Bool] = {
    var beginnings = Array(repeating: false, count: 1 << 14)
    for sequence in table.flatMap(\.drawnAlike) where sequence.count > 1 {
      beginnings[Int(sequence[0].value) << 7 | Int(sequence[1].value)] = true
    }
    return beginnings
  }()

  /// How much is drawn like a part of a text, of several scalars.
  static func count(of part: Range<Int>, in text: [Unicode.Scalar]) -> Int {
    guard 2...longest ~= part.count, beginsSequence(text[part.lowerBound], text[part.lowerBound + 1])
    else { return 0 }
    return lookalikes(of: Array(text[part])).count
  }

  /// What is drawn like a scalar or like a sequence of them.
  static func lookalikes(of text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let spelled = table.first { [$0.letter] == text }?.drawnAlike ?? []
    return spelled + table.filter { $0.drawnAlike.contains(text) }.map { [$0.letter] }
  }
}

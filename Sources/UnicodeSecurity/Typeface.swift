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

  /// What is drawn like a scalar or like a sequence of them.
  static func lookalikes(of text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let spelled = table.first { [$0.letter] == text }?.drawnAlike ?? []
    return spelled + table.filter { $0.drawnAlike.contains(text) }.map { [$0.letter] }
  }
}

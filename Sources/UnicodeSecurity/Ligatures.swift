/// Pairs of small letters that run together to one, which UTS #39 does not list.
///
/// Read off typefaces and used by typosquatting tools for years; "rn" for "m" is in UTS #39 itself.
enum Ligatures {
  private static let table: [(letter: Unicode.Scalar, pairs: [String])] = [
    ("a", ["ci"]), ("d", ["cl"]), ("g", ["cj"]), ("k", ["lc"]), ("m", ["nn"]), ("n", ["ri"]), ("u", ["ii"]),
    ("w", ["vv", "uu"]),
  ]

  /// The pairs that look like a letter.
  static func pairs(for scalar: Unicode.Scalar) -> [[Unicode.Scalar]] {
    table.first { $0.letter == scalar }?.pairs.map { Array($0.unicodeScalars) } ?? []
  }

  /// The letters that look like a pair.
  static func letters(for sequence: [Unicode.Scalar]) -> [Unicode.Scalar] {
    table.filter { row in row.pairs.contains { $0.unicodeScalars.elementsEqual(sequence) } }.map(\.letter)
  }
}

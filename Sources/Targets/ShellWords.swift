/// Splits a command line into words as a POSIX shell does, without expanding anything.
///
/// Blanks separate words; single quotes keep everything; double quotes keep everything but a backslash
/// before `"`, `\`, `$` and a backquote; elsewhere a backslash keeps the next character.
enum ShellWords {
  /// The words, or `nil` if a quotation mark is not closed or the line ends in a backslash.
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var scalars = line.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch (quote, scalar) {
      case ("'", "'"), ("\"", "\""):
        quote = nil
      case ("'", _):
        word?.append(scalar)
      case ("\"", "\\"):
        guard let next = scalars.next() else { return nil }
        if !["\"", "\\", "$", "`"].contains(next) { word?.append(scalar) }
        word?.append(next)
      case ("\"", _):
        word?.append(scalar)
      case (_, "'"), (_, "\""):
        quote = scalar
        word = word ?? String.UnicodeScalarView()
      case (_, "\\"):
        guard let next = scalars.next() else { return nil }
        word = word ?? String.UnicodeScalarView()
        word?.append(next)
      case (_, " "), (_, "\t"), (_, "\n"):
        if let word { words.append(String(word)) }
        word = nil
      default:
        word = word ?? String.UnicodeScalarView()
        word?.append(scalar)
      }
    }
    guard quote == nil else { return nil }
    if let word { words.append(String(word)) }
    return words
  }
}

import HarnessModel

/// Something wrong with a file that the user gave: where, what, and what to do about it.
struct FileError: Error {
  /// The path as the user gave it.
  var file: String
  /// The line, counted from 1, where the trouble is known to be.
  var line: Int?
  /// What is wrong.
  var problem: Prose
  /// What to do about it.
  var remedy: Prose

  /// Place, problem and remedy in one line.
  var prose: Prose {
    let place: Prose =
      line.map { "\(ForeignText(file)):\($0): " } ?? "\(ForeignText(file)): "
    return place + problem + " " + remedy
  }
}

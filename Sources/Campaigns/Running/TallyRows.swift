/// Rows of counters, one after the other: counting touches one number and not its whole row.
struct TallyRows {
  private var counts: [Int]

  /// So many rows of zeros.
  init(_ rows: Int) {
    counts = Array(repeating: 0, count: rows * Self.width)
  }

  private static let width = TallyBoard.Row.scalarCount

  /// How many rows there are.
  var count: Int { counts.count / Self.width }

  /// All rows.
  var rows: [TallyBoard.Row] { (0..<count).map { self[$0] } }

  /// One row.
  subscript(row: Int) -> TallyBoard.Row {
    TallyBoard.Row(counts[(row * Self.width)..<((row + 1) * Self.width)])
  }

  /// Counts one case in a row, under its outcome.
  mutating func count(_ row: Int, _ place: Int) { counts[row * Self.width + place] += 1 }

  /// Adds a row of zeros.
  mutating func append() { counts.append(contentsOf: repeatElement(0, count: Self.width)) }

  /// Adds what others counted in a row.
  mutating func add(_ other: TallyBoard.Row, to row: Int) {
    for place in other.indices { counts[row * Self.width + place] += other[place] }
  }

  /// Adds what others counted in the same rows.
  mutating func add(_ other: TallyRows) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }
}

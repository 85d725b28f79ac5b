/// The rows of a table of texts by how they begin, so that each place of a long host is compared with few of them.
struct Beginnings: Sendable {
  /// A row, and the two characters that its text begins with; the second is 0 where there is none.
  private struct Row {
    var number: Int
    var first: UInt32
    var second: UInt32
  }

  /// The rows, by the last five bits of what they begin with, in order within each group.
  private let rows: [Row]
  /// Where each group begins, and where the last one ends.
  private let starts: [Int]

  /// Takes the texts of the rows, none of them empty, as numbers of their characters.
  init(_ texts: [[UInt32]]) {
    var rows: [Row] = []
    var starts = [0]
    for group in UInt32(0)..<32 {
      for (number, text) in texts.enumerated() where text[0] & 31 == group {
        rows.append(Row(number: number, first: text[0], second: text.count > 1 ? text[1] : 0))
      }
      starts.append(rows.count)
    }
    self.rows = rows
    self.starts = starts
  }

  /// Calls `body` with each row that may begin like this, in order, until it returns `false`.
  ///
  /// - Parameter next: what stands behind the first character, or 0 at the end.
  @inline(__always)
  func forEach(with first: UInt32, _ next: UInt32, _ body: (_ row: Int) -> Bool) {
    let group = Int(first & 31)
    for place in starts[group]..<starts[group + 1] {
      let row = rows[place]
      guard row.first == first, row.second == 0 || row.second == next else { continue }
      if !body(row.number) { return }
    }
  }
}

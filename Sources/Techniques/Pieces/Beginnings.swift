/// The rows of a table of texts by how they begin, so that each place of a long host is compared with few of them.
struct Beginnings: Sendable {
  /// The rows, by the last five bits of what they begin with, in order within each group.
  private let rows: [Int]
  /// Where each group begins, and where the last one ends.
  private let starts: [Int]

  /// Takes what each row begins with.
  init(_ keys: [UInt32]) {
    var rows: [Int] = []
    var starts = [0]
    for group in UInt32(0)..<32 {
      for row in keys.indices where keys[row] & 31 == group { rows.append(row) }
      starts.append(rows.count)
    }
    self.rows = rows
    self.starts = starts
  }

  /// Calls `body` with each row that may begin like this, in order, until it returns `false`.
  @inline(__always)
  func forEach(with key: UInt32, _ body: (_ row: Int) -> Bool) {
    let group = Int(key & 31)
    for place in starts[group]..<starts[group + 1] where !body(rows[place]) { return }
  }
}

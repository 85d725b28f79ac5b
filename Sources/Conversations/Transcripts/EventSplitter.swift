/// Cuts a stream of bytes into server-sent events, and gives the data of each.
///
/// Source: HTML Standard, section 9.2.6 "Interpreting an event stream". Names of events are not needed: the data
/// of this API repeats them as `type`.
struct EventSplitter: Sendable {
  /// The most bytes of one event.
  let limit: Int
  private var row: [UInt8] = []
  private var data: [UInt8] = []
  private var hasData = false
  private var endedInReturn = false
  private var line = 1
  private var startLine = 1

  init(limit: Int) {
    self.limit = limit
  }

  /// Reads on; the body gets the data of each event that ends here with the line on which it began.
  mutating func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: ([UInt8], Int) throws -> Void
  ) throws {
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      defer { start = index + 1 }
      if bytes[index] == 0x0A, endedInReturn, index == start, row.isEmpty {
        endedInReturn = false
        continue
      }
      row.append(contentsOf: bytes[start..<index])
      endedInReturn = bytes[index] == 0x0D
      try endLine(body)
    }
    row.append(contentsOf: bytes[start...])
    try checkSize()
  }

  /// Ends the stream: a last event without its blank line counts, as files are often cut there.
  mutating func finish(_ body: ([UInt8], Int) throws -> Void) throws {
    if !row.isEmpty { try endLine(body) }
    try dispatch(body)
  }

  private mutating func endLine(_ body: ([UInt8], Int) throws -> Void) throws {
    if row.isEmpty {
      try dispatch(body)
    } else if row.starts(with: "data:".utf8) {
      if hasData { data.append(0x0A) } else { startLine = line }
      hasData = true
      let value = row.dropFirst(5)
      data.append(contentsOf: value.first == 0x20 ? value.dropFirst() : value)
      try checkSize()
    }
    row.removeAll(keepingCapacity: row.capacity < 1 << 22)
    line += 1
  }

  private mutating func dispatch(_ body: ([UInt8], Int) throws -> Void) throws {
    guard hasData else { return }
    hasData = false
    try body(data, startLine)
    data.removeAll(keepingCapacity: data.capacity < 1 << 22)
  }

  private func checkSize() throws(TranscriptProblem) {
    if row.count + data.count > limit {
      throw TranscriptProblem(.tooLarge, line: line, text: "holds an event of more than \(limit >> 20) MiB")
    }
  }
}

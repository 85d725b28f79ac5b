/// Cuts a stream of bytes into server-sent events, and gives the data of each.
///
/// Source: HTML Standard, section 9.2.6 "Interpreting an event stream". Names of events are not needed: the data
/// of this API repeats them as `type`.
struct EventSplitter: Sendable {
  /// The data of an event with the line on which it begins, or what was left out.
  enum Piece {
    case event(_ data: [UInt8], line: Int)
    /// Something that cannot be read; what follows can.
    case problem(TranscriptProblem)
  }

  /// The most bytes of one event.
  let limit: Int
  private var row: [UInt8] = []
  /// Whether the row has begun, also if it is not kept.
  private var isRowBegun = false
  /// Whether the event is larger than the limit, so that its end is all that is looked for.
  private var isSkipped = false
  private var data: [UInt8] = []
  private var hasData = false
  private var endedInReturn = false
  private var line = 1
  private var startLine = 1

  init(limit: Int) {
    self.limit = limit
  }

  /// Reads on; the body gets the data of each event that ends here, and each problem.
  mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Piece) throws -> Void) throws {
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      defer { start = index + 1 }
      if bytes[index] == 0x0A, endedInReturn, index == start, !isRowBegun {
        endedInReturn = false
        continue
      }
      try take(bytes[start..<index], body)
      endedInReturn = bytes[index] == 0x0D
      try endLine(body)
    }
    try take(bytes[start...], body)
  }

  /// Ends the stream: a last event without its blank line counts, as files are often cut there.
  mutating func finish(_ body: (Piece) throws -> Void) throws {
    if isRowBegun { try endLine(body) }
    try dispatch(body)
  }

  private mutating func take(_ part: Slice<UnsafeBufferPointer<UInt8>>, _ body: (Piece) throws -> Void) throws
  {
    isRowBegun = isRowBegun || !part.isEmpty
    guard !isSkipped else { return }
    row.append(contentsOf: part)
    guard row.count + data.count > limit else { return }
    let problem = TranscriptProblem(
      .tooLarge, line: hasData ? startLine : line,
      text: "holds an event of more than \(limit >> 20) MiB; it was left out")
    (row, data, hasData, isSkipped) = ([], [], false, true)
    try body(.problem(problem))
  }

  private mutating func endLine(_ body: (Piece) throws -> Void) throws {
    if !isRowBegun {
      try dispatch(body)
      isSkipped = false
    } else if row.starts(with: "data:".utf8) {
      if hasData { data.append(0x0A) } else { startLine = line }
      hasData = true
      let value = row.dropFirst(5)
      data.append(contentsOf: value.first == 0x20 ? value.dropFirst() : value)
    }
    row.removeAll(keepingCapacity: row.capacity < 1 << 22)
    isRowBegun = false
    line += 1
  }

  private mutating func dispatch(_ body: (Piece) throws -> Void) throws {
    guard hasData else { return }
    hasData = false
    try body(.event(data, line: startLine))
    data.removeAll(keepingCapacity: data.capacity < 1 << 22)
  }
}

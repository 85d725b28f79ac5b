/// Cuts a stream of bytes into the JSON objects that stand in it, one after the other or in one array.
///
/// Lines don't matter: an object may have one line, as in JSON lines, or many. Only one object is held at a time, and
/// none that is larger than the limit: of that one the end is looked for. One that is cut off in the middle is left out.
struct JSONValueSplitter: Sendable {
  /// An object, or what was left out.
  enum Piece {
    /// An object with the line and the byte at which it begins.
    case object(_ bytes: [UInt8], line: Int, offset: Int)
    /// Something that cannot be read; what follows can.
    case problem(TranscriptProblem)
  }

  /// The most bytes of one object.
  let limit: Int
  private var object: [UInt8] = []
  private var nesting = JSONNesting()
  /// Whether the object is larger than the limit, so that its end is all that is looked for.
  private var isSkipped = false
  /// Whether the rest of a line is no object.
  private var isJunk = false
  private var isArray = false
  private var isClosed = false
  private var hasBegun = false
  /// The line of the next byte.
  private var line = 1
  private var startLine = 1
  /// How many bytes came before the present ones.
  private var offset = 0
  /// Where the object began that was given last.
  private var startOffset = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Reads on; the body gets each object that ends here, and each problem.
  mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Piece) throws -> Void) throws {
    defer { offset += bytes.count }
    var index = 0
    while index < bytes.count {
      if !nesting.isOpen {
        if let problem = begin(bytes[index], at: offset + index) { try body(.problem(problem)) }
        index += 1
        continue
      }
      let (end, step) = endOfObject(bytes, from: index)
      if !isSkipped {
        object.append(contentsOf: bytes[index..<end])
        if object.count > limit { try body(.problem(skip())) }
      }
      index = end
      switch step {
      case .goesOn: continue
      case .ends: if !isSkipped { try body(.object(object, line: startLine, offset: startOffset)) }
      case .isCutOff: if !isSkipped { try body(.problem(cutOff())) }
      }
      isSkipped = false
      object.removeAll(keepingCapacity: object.capacity < 1 << 22)
    }
  }

  private func cutOff() -> TranscriptProblem {
    TranscriptProblem(
      .cutOff, line: startLine,
      text: "holds an object that is cut off, from byte \(startOffset) on; it was left out")
  }

  /// Forgets what there is of an object.
  private mutating func skip() -> TranscriptProblem {
    isSkipped = true
    object = []
    return TranscriptProblem(
      .tooLarge, line: startLine,
      text: "holds an object of more than \(limit >> 20) MiB, from byte \(startOffset) on; it was left out")
  }

  /// Ends the stream.
  func finish() throws(TranscriptProblem) {
    if nesting.isOpen {
      throw TranscriptProblem(.cutOff, line: startLine, text: "begins an object that does not end")
    }
    if isArray, !isClosed {
      throw TranscriptProblem(.cutOff, line: line, text: "ends in the middle of an array")
    }
    if !hasBegun {
      throw TranscriptProblem(.cutOff, line: line, text: "is the end: there is nothing to read")
    }
  }

  /// Takes a byte between objects; a line on which something else begins is left out.
  private mutating func begin(_ byte: UInt8, at place: Int) -> TranscriptProblem? {
    if isJunk, byte != 0x0A { return nil }
    switch byte {
    case 0x0A:
      line += 1
      isJunk = false
    case 0x20, 0x09, 0x0D: break
    case UInt8(ascii: "["):
      if hasBegun { fallthrough }
      isArray = true
      hasBegun = true
    case UInt8(ascii: "]"), UInt8(ascii: ","):
      isClosed = byte == UInt8(ascii: "]")
      if !isArray { return junk(place) }
    case UInt8(ascii: "{"):
      startLine = line
      startOffset = place
      hasBegun = true
      _ = nesting.take(byte)
      object.append(byte)
    default: return junk(place)
    }
    return nil
  }

  private mutating func junk(_ place: Int) -> TranscriptProblem {
    isJunk = true
    return TranscriptProblem(
      .format, line: line, text: "has something else than a JSON object at byte \(place)")
  }

  /// Where the object ends or is cut off in these bytes, or their end.
  private mutating func endOfObject(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, step: JSONNesting.Step) {
    for index in start..<bytes.count {
      switch nesting.take(bytes[index]) {
      case .goesOn: if bytes[index] == 0x0A { line += 1 }
      case .ends: return (index + 1, .ends)
      // What cuts it off is the end of a line, or the beginning of another object.
      case .isCutOff: return (index, .isCutOff)
      }
    }
    return (bytes.count, .goesOn)
  }
}

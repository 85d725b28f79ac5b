/// Cuts a stream of bytes into the JSON objects that stand in it, one after the other or in one array.
///
/// Lines don't matter: an object may have one line, as in JSON lines, or many. Only one object is held at a time.
struct JSONValueSplitter: Sendable {
  /// The most bytes of one object.
  let limit: Int
  private var object: [UInt8] = []
  private var depth = 0
  private var isString = false
  private var isEscaped = false
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

  /// Reads on; the body gets each object that ends here, with the line and the byte at which it began.
  mutating func feed(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (_ object: [UInt8], _ line: Int, _ offset: Int) throws -> Void
  ) throws {
    defer { offset += bytes.count }
    var index = 0
    while index < bytes.count {
      if depth == 0 {
        startOffset = offset + index
        try begin(bytes[index])
        index += 1
        continue
      }
      let end = endOfObject(bytes, from: index)
      object.append(contentsOf: bytes[index..<end])
      index = end
      guard object.count <= limit else {
        throw TranscriptProblem(
          .tooLarge, line: startLine, text: "holds an object of more than \(limit >> 20) MiB")
      }
      if depth == 0 {
        try body(object, startLine, startOffset)
        object.removeAll(keepingCapacity: object.capacity < 1 << 22)
      }
    }
  }

  /// Ends the stream.
  func finish() throws(TranscriptProblem) {
    if depth > 0 {
      throw TranscriptProblem(.cutOff, line: startLine, text: "begins an object that does not end")
    }
    if isArray, !isClosed {
      throw TranscriptProblem(.cutOff, line: line, text: "ends in the middle of an array")
    }
    if !hasBegun {
      throw TranscriptProblem(.cutOff, line: line, text: "is the end: there is nothing to read")
    }
  }

  /// Takes a byte between objects.
  private mutating func begin(_ byte: UInt8) throws(TranscriptProblem) {
    switch byte {
    case 0x0A: line += 1
    case 0x20, 0x09, 0x0D: break
    case UInt8(ascii: "["):
      if hasBegun { fallthrough }
      isArray = true
      hasBegun = true
    case UInt8(ascii: "]"), UInt8(ascii: ","):
      isClosed = byte == UInt8(ascii: "]")
      guard isArray else {
        throw TranscriptProblem(.format, line: line, text: "has something else than a JSON object")
      }
    case UInt8(ascii: "{"):
      startLine = line
      hasBegun = true
      depth = 1
      object.append(byte)
    default: throw TranscriptProblem(.format, line: line, text: "has something else than a JSON object")
    }
  }

  /// Where the object ends in these bytes, or their end.
  private mutating func endOfObject(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if isString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return index
  }
}

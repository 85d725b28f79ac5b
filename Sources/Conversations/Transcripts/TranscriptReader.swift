internal import Encodings

/// Reads a recorded conversation of any size, chunk by chunk, and gives what was said entry by entry.
///
/// The format is told by the first bytes: JSON objects, one after the other or in an array (requests, responses,
/// pairs of both, lines of a batch), or a stream of server-sent events. One object or message is held at a time.
public struct TranscriptReader: Sendable {
  private enum Format: Sendable {
    case unknown([UInt8])
    case json(JSONValueSplitter)
    case events(EventSplitter, EventAssembler)
  }

  /// An entry, or what is wrong with one; what comes after it can still be read.
  public typealias Item = Result<TranscriptEntry, TranscriptProblem>

  private let limit: Int
  private var format = Format.unknown([])

  /// Makes a reader that leaves out objects and events of more bytes than the limit.
  public init(limit: Int = 64 << 20) {
    self.limit = limit
  }

  /// Reads on.
  ///
  /// - Throws: `TranscriptProblem` that names the line, and whatever the body throws.
  public mutating func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Item) throws -> Void
  ) throws {
    switch format {
    case .unknown(let earlier):
      let begun = try decide(earlier + bytes)
      if case .unknown = format { return }
      try begun.withUnsafeBufferPointer { try feed($0, body) }
    case .json(var splitter):
      // Held apart while it changes, so that nothing is copied.
      format = .unknown([])
      try splitter.feed(bytes) { piece in
        switch piece {
        case .object(let object, let line, _): try Self.items(of: object, line: line).forEach(body)
        case .problem(let problem): try body(.failure(problem))
        }
      }
      format = .json(splitter)
    case .events(var splitter, var assembler):
      format = .unknown([])
      try splitter.feed(bytes) { try Self.item(of: &assembler, $0).map(body) }
      format = .events(splitter, assembler)
    }
  }

  /// Ends the transcript.
  ///
  /// - Throws: `TranscriptProblem` if it ends in the middle of an object or has nothing in it.
  public mutating func finish(_ body: (Item) throws -> Void) throws {
    switch format {
    case .unknown(let begun):
      let isBlank = begun.allSatisfy { $0 <= 0x20 }
      throw TranscriptProblem(
        isBlank ? .cutOff : .format, line: 1,
        text: isBlank ? "is the end: there is nothing to read" : "is neither JSON nor an event of a stream")
    case .json(let splitter): try splitter.finish()
    case .events(var splitter, var assembler):
      try splitter.finish { try Self.item(of: &assembler, $0).map(body) }
      try Self.item { () throws(TranscriptProblem) in try assembler.end(isComplete: false) }.map(body)
    }
  }

  /// Tells the format by the first bytes; returns them without a byte order mark.
  private mutating func decide(_ begun: [UInt8]) throws(TranscriptProblem) -> [UInt8] {
    let text = begun.starts(with: [0xEF, 0xBB, 0xBF]) ? begun.dropFirst(3) : begun[...]
    let start = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if let first = start.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      format = .json(JSONValueSplitter(limit: limit))
    } else if ["event:", "data:", "id:", "retry:", ":"].contains(where: { start.starts(with: $0.utf8) }) {
      format = .events(EventSplitter(limit: limit), EventAssembler())
    } else if start.count < 6, begun.count <= limit {
      format = .unknown(begun)
    } else {
      let line = 1 + text.prefix(text.count - start.count).count { $0 == 0x0A }
      throw TranscriptProblem(.format, line: line, text: "is neither JSON nor an event of a stream")
    }
    return Array(text)
  }

  private static func items(of object: [UInt8], line: Int) -> [Item] {
    do throws(JSONProblem) {
      return try TranscriptEntry.entries(of: JSON(parsing: object), line: line).map { .success($0) }
    } catch {
      return [.failure(TranscriptProblem(.content, line: line, place: error.place, text: error.text))]
    }
  }

  private static func item(of assembler: inout EventAssembler, _ piece: EventSplitter.Piece) -> Item? {
    switch piece {
    case .event(let data, let line):
      item { () throws(TranscriptProblem) in try assembler.take(data, line: line) }
    case .problem(let problem): .failure(problem)
    }
  }

  private static func item(_ read: () throws(TranscriptProblem) -> TranscriptEntry?) -> Item? {
    do throws(TranscriptProblem) {
      return try read().map { .success($0) }
    } catch {
      return .failure(error)
    }
  }
}

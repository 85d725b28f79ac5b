internal import CByteScan

/// The basic URL parser of the WHATWG URL Standard, over bytes.
///
/// It follows the standard as of July 2026, in which a domain that is all ASCII is accepted in lower case
/// whatever ToASCII says of it, so `http://xn--a/` parses; the validation error domain-to-ASCII tells. Bytes
/// that are not UTF-8 are decoded with U+FFFD (``InputRepairs/replacedIllFormedUTF8``); a byte order mark is a
/// code point like others. Inputs of more than 1 GiB are refused.
///
/// ASCII input with a special scheme, a plain host and nothing to repair takes one pass that needs neither the
/// heap nor ICU; other absolute URLs with such a scheme take ``SpecialURLParser``, and everything else the
/// standard's state machine. All leave identical records.
public enum BasicURLParser {
  /// Parses a URL, absolute or, with a base, relative; nil for failure.
  public static func parse(_ bytes: [UInt8], base: URLRecord? = nil) -> URLRecord? {
    var record = URLRecord()
    return parse(bytes, base: base, into: &record) ? record : nil
  }

  /// Parses a URL, absolute or, with a base, relative; nil for failure.
  public static func parse(_ bytes: Span<UInt8>, base: URLRecord? = nil) -> URLRecord? {
    var record = URLRecord()
    return bytes.withUnsafeBufferPointer({ parse($0, base: base, into: &record) }) ? record : nil
  }

  /// Parses an absolute URL into a record, reusing its storage.
  ///
  /// After false the record holds nothing but the validation errors and the repairs.
  public static func parse(_ bytes: [UInt8], into record: inout URLRecord) -> Bool {
    parse(bytes, base: nil, into: &record)
  }

  /// Parses a URL, absolute or, with a base, relative, into a record, reusing its storage.
  ///
  /// After false the record holds nothing but the validation errors and the repairs.
  public static func parse(_ bytes: [UInt8], base: URLRecord?, into record: inout URLRecord) -> Bool {
    bytes.withUnsafeBufferPointer { parse($0, base: base, into: &record) }
  }

  /// Parses a URL, absolute or, with a base, relative, into a record, reusing its storage.
  ///
  /// After false the record holds nothing but the validation errors and the repairs.
  public static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, base: URLRecord? = nil, into record: inout URLRecord
  ) -> Bool {
    // Nothing of a base remains once a special scheme is followed by two slashes.
    parseFast(bytes, into: &record) || parseOdd(bytes, base: base, into: &record)
  }

  /// Parses what the fast path need not be tried for.
  static func parseOdd(
    _ bytes: UnsafeBufferPointer<UInt8>, base: URLRecord?, into record: inout URLRecord
  ) -> Bool {
    switch parseSpecial(bytes, base: base?.specialScheme, into: &record) {
    case .parsed: return true
    case .failed: return false
    case .untaken: return parseByStateMachine(bytes, base: base, into: &record)
    }
  }

  /// Parses an absolute URL with a special scheme into a record.
  static func parseSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, base: SpecialScheme?, into record: inout URLRecord
  ) -> SpecialURLParser.Outcome {
    var storage: [UInt8] = []
    swap(&storage, &record.storage)
    defer { swap(&storage, &record.storage) }
    var room = SpecialURLParser.room(for: bytes.count)
    while true {
      storage.makeRoom(room)
      var host = SpecialURLParser.HostInput()
      let outcome = storage.withUnsafeMutableBufferPointer { buffer -> SpecialURLParser.Outcome? in
        guard var output = ByteWriter(buffer) else { return .untaken }
        let outcome = parseSpecial(bytes, base: base, into: &record, &output, host: &host)
        return output.isFull ? nil : outcome
      }
      if outcome == .failed { record.empty() }
      if let outcome { return outcome }
      room *= 4
    }
  }

  /// Parses an absolute URL with a special scheme, and writes the serialization behind what is written.
  ///
  /// After a failure the record holds anything but the validation errors and the repairs.
  static func parseSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, base: SpecialScheme?, into record: inout URLRecord,
    _ output: inout ByteWriter, host: inout SpecialURLParser.HostInput
  ) -> SpecialURLParser.Outcome {
    let trimmed = URLInput.trimmed(bytes)
    let seen = trimmed.baseAddress.map { bytescan_survey($0, UInt64(trimmed.count)) } ?? 0
    let hasBreaks = seen & UInt32(BYTESCAN_BREAK) != 0
    // What is ill-formed is so before tabs and newlines are removed.
    guard seen & UInt32(BYTESCAN_BEYOND_ASCII) == 0 || UTF8Decoder.isWellFormed(trimmed) else {
      return .untaken
    }
    record.repairs = trimmed.count < bytes.count ? .trimmedEnds : []
    if hasBreaks { record.repairs.insert(.removedTabOrNewline) }
    let outcome =
      hasBreaks
      ? trimmed.filter { !URLInput.isTabOrNewline($0) }.withUnsafeBufferPointer {
        SpecialURLParser.parse($0, base: base, into: &record, &output, host: &host)
      } : SpecialURLParser.parse(trimmed, base: base, into: &record, &output, host: &host)
    if !record.repairs.isEmpty { record.validationErrors.insert(.invalidURLUnit) }
    host.move(by: hasBreaks ? nil : bytes.firstIndex { $0 > 0x20 })
    return outcome
  }

  /// Parses by the fast path; false if the input is one for the state machine, and the record as it was.
  static func parseFast(_ bytes: UnsafeBufferPointer<UInt8>, into record: inout URLRecord) -> Bool {
    guard let start = bytes.baseAddress, bytes.count <= 1 << 30 else { return false }
    guard bytes.count < 16 else { return parseFast(start, bytes.count, into: &record) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { padded in
      guard let copy = padded.baseAddress else { return false }
      padded.initialize(repeating: 0)
      copy.update(from: start, count: bytes.count)
      return parseFast(copy, bytes.count, into: &record)
    }
  }

  private static func parseFast(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, into record: inout URLRecord
  ) -> Bool {
    var path = FastPath(bytes, count: count)
    guard path.read() else { return false }
    path.write(into: &record)
    return true
  }

  /// Parses by the standard's state machine, whatever the input.
  static func parseByStateMachine(
    _ bytes: UnsafeBufferPointer<UInt8>, base: URLRecord?, into record: inout URLRecord
  ) -> Bool {
    guard bytes.count <= 1 << 30 else {
      record = URLRecord()
      return false
    }
    let input = URLInput(bytes)
    record.repairs = input.repairs
    let (draft, errors) = input.bytes.withUnsafeBufferPointer { prepared in
      var machine = URLStateMachine(input: prepared, base: base)
      do throws(ParseFailure) {
        try machine.run()
        return (URLDraftRecord?.some(machine.url), machine.errors)
      } catch {
        return (nil, machine.errors.union(error.cause))
      }
    }
    record.validationErrors = input.errors.union(errors)
    if let draft, draft.serialize(into: &record) { return true }
    record.empty()
    return false
  }
}

extension URLRecord {
  /// Forgets the URL but keeps the storage, the validation errors and the repairs.
  mutating func empty() {
    var emptied = URLRecord()
    swap(&emptied.storage, &storage)
    emptied.validationErrors = validationErrors
    emptied.repairs = repairs
    self = emptied
  }
}

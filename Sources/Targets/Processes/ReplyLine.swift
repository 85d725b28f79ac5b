import HarnessModel

/// One line of a target, read once without building a tree.
struct ReplyLine {
  /// The number given back, if it is a whole one.
  var id: Int?
  /// What it says; more than one of these in one line contradicts itself.
  var verdict: Verdict?
  var declined: ForeignText?
  var error: ForeignText?
  var isOK = false
  /// What it adds to a verdict.
  var detail: Answer.Detail?
  /// Whether a known field has a value of the wrong kind, is repeated, or contradicts another.
  var isContradictory = false

  /// The answer to a question about a URL.
  func answer(_ line: UnsafeBufferPointer<UInt8>) -> Answer {
    switch (isContradictory, verdict, declined, error) {
    case (false, let verdict?, nil, nil): .verdict(verdict, detail)
    case (false, nil, let reason?, nil): .declined(reason)
    case (false, nil, nil, let text?): .failed(text)
    default: .garbled(.noVerdict, .excerpt(of: line))
    }
  }

  /// The reply to a policy.
  func policyReply(_ line: UnsafeBufferPointer<UInt8>) -> PolicyReply {
    switch (isContradictory, isOK, declined, error) {
    case (false, true, nil, nil): .accepted
    case (false, false, let reason?, nil): .declined(reason)
    case (false, false, nil, let text?): .rejected(text)
    default: .failed(.garbled(.noVerdict, .excerpt(of: line)))
    }
  }
}

extension ReplyLine {
  private struct Seen: OptionSet {
    var rawValue: UInt8
    static let id = Seen(rawValue: 1)
    static let verdict = Seen(rawValue: 2)
    static let declined = Seen(rawValue: 4)
    static let error = Seen(rawValue: 8)
    static let ok = Seen(rawValue: 16)
    static let code = Seen(rawValue: 32)
    static let host = Seen(rawValue: 64)
    static let url = Seen(rawValue: 128)
  }

  /// Reads a line, or fails if it is not one JSON object.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var cursor = JSONCursor(line)
    var seen: Seen = []
    cursor.skipBlanks()
    guard cursor.skip(byte: UInt8(ascii: "{")) else { return nil }
    cursor.skipBlanks()
    if !cursor.skip(byte: UInt8(ascii: "}")) {
      repeat {
        cursor.skipBlanks()
        guard let name = cursor.string() else { return nil }
        cursor.skipBlanks()
        guard cursor.skip(byte: UInt8(ascii: ":")) else { return nil }
        cursor.skipBlanks()
        guard read(name, &cursor, &seen) else { return nil }
        cursor.skipBlanks()
      } while cursor.skip(byte: UInt8(ascii: ","))
      guard cursor.skip(byte: UInt8(ascii: "}")) else { return nil }
    }
    cursor.skipBlanks()
    guard cursor.isAtEnd else { return nil }
  }

  /// Reads one value; `false` if it is not JSON.
  private mutating func read(
    _ name: JSONCursor.RawString, _ cursor: inout JSONCursor, _ seen: inout Seen
  ) -> Bool {
    if name.spells("id") {
      let isRepeated = seen.contains(.id)
      note(.id, &seen)
      let start = cursor.byte
      guard start.isDigit || start == UInt8(ascii: "-") else { return cursor.value() }
      let (isNumber, whole) = cursor.number()
      id = isRepeated ? nil : whole
      return isNumber
    }
    if name.spells("ok") {
      note(.ok, &seen)
      if cursor.word("true") {
        isOK = true
        return true
      }
      return cursor.value()
    }
    guard let field = Self.field(name) else { return cursor.value() }
    note(field, &seen)
    guard cursor.byte == UInt8(ascii: "\"") else {
      let isAbsent = cursor.byte == UInt8(ascii: "n") && [.code, .host, .url].contains(field)
      if !isAbsent { isContradictory = true }
      return cursor.value()
    }
    guard let text = cursor.string() else { return false }
    keep(text, as: field)
    return true
  }

  private static func field(_ name: JSONCursor.RawString) -> Seen? {
    if name.spells("verdict") { return .verdict }
    if name.spells("host") { return .host }
    if name.spells("code") { return .code }
    if name.spells("url") { return .url }
    if name.spells("declined") { return .declined }
    return name.spells("error") ? .error : nil
  }

  private mutating func keep(_ text: JSONCursor.RawString, as field: Seen) {
    switch field {
    case .verdict:
      if text.spells("allow") {
        verdict = .allow
      } else if text.spells("deny") {
        verdict = .deny
      } else {
        isContradictory = true
      }
    case .declined: declined = text.unescaped
    case .error: error = text.unescaped
    case .code: detail = with(detail) { $0.code = text.unescaped }
    case .host: detail = with(detail) { $0.host = text.unescaped }
    default: detail = with(detail) { $0.url = text.unescaped }
    }
  }

  private func with(_ detail: Answer.Detail?, _ change: (inout Answer.Detail) -> Void) -> Answer.Detail {
    var detail = detail ?? Answer.Detail()
    change(&detail)
    return detail
  }

  /// Notes a field; one that is given twice contradicts itself, and an `id` given twice names nothing.
  private mutating func note(_ field: Seen, _ seen: inout Seen) {
    if !seen.insert(field).inserted { isContradictory = true }
  }
}

extension ForeignText {
  /// The beginning of a line, enough to recognise it.
  static func excerpt(of line: UnsafeBufferPointer<UInt8>) -> ForeignText {
    ForeignText(bytes: Array(line.prefix(512)))
  }
}

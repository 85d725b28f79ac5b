internal import HarnessModel

/// Writes values as fields with their lengths before them, so that no two values read the same.
///
/// Digests and replay tokens are made of this. Lengths are in LEB128: seven bits a byte, low first.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func add(_ text: [UInt8]) {
    add(UInt64(text.count))
    bytes += text
  }

  mutating func add(_ text: String) {
    add(Array(text.utf8))
  }

  /// A list that may be absent: absent is 0, a list of n elements n + 1.
  mutating func add(_ entries: [EntryText]?) {
    guard let entries else { return add(0 as UInt64) }
    add(UInt64(entries.count) + 1)
    for entry in entries { add(entry.bytes) }
  }

  mutating func add(_ policy: Policy) {
    add(policy.allowed)
    add(policy.blocked)
    add(policy.dialect.rawValue)
    let knobs = policy.knobs.values.sorted { $0.key < $1.key }
    add(UInt64(knobs.count))
    for (name, value) in knobs {
      add(name)
      add(value)
    }
  }
}

/// Reads what `FieldWriter` wrote; every method gives `nil` where the bytes are something else.
struct FieldReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst(), shift < 64 {
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  mutating func text() -> [UInt8]? {
    guard let count = number(), count <= UInt64(rest.count) else { return nil }
    defer { rest = rest.dropFirst(Int(count)) }
    return Array(rest.prefix(Int(count)))
  }

  mutating func string() -> String? {
    text().flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The outer optional is failure, the inner one an absent list.
  mutating func entries() -> [EntryText]?? {
    guard let count = number(), count <= UInt64(rest.count) + 1 else { return nil }
    if count == 0 { return .some(nil) }
    var entries: [EntryText] = []
    for _ in 1..<count {
      guard let bytes = text() else { return nil }
      entries.append(EntryText(bytes: bytes))
    }
    return entries
  }

  mutating func policy() -> Policy? {
    guard let allowed = entries(), let blocked = entries(), let dialect = string(), let count = number()
    else { return nil }
    var knobs = Knobs()
    for _ in 0..<min(count, UInt64(rest.count)) {
      guard let name = string(), let value = string() else { return nil }
      knobs[name] = value
    }
    return Policy(
      allowed: allowed, blocked: blocked, dialect: DialectName(rawValue: dialect), knobs: knobs)
  }
}

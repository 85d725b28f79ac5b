import HarnessModel

/// Reads the answer to hello.
enum GreetingLine {
  /// What the line turned out to be.
  enum Outcome {
    case greeting(TargetGreeting)
    case otherVersion(Int)
    case nonsense
  }

  /// Reads a line.
  ///
  /// It is an object with the string `name`, the array of strings `capabilities` and, if given, the strings `version`
  /// and `fetcher`. Capabilities that this version does not know are passed over.
  static func read(_ line: UnsafeBufferPointer<UInt8>) -> Outcome {
    var cursor = JSONCursor(line)
    var name: ForeignText?
    var version: ForeignText = ""
    var capabilities: Set<Capability>?
    var fetcher: ReaderID?
    var other: Int?
    let isObject = object(&cursor) { key, cursor in
      if key.spells("name") {
        name = cursor.string()?.unescaped
        return name != nil
      } else if key.spells("version") {
        guard let text = cursor.string() else { return false }
        version = text.unescaped
      } else if key.spells("capabilities") {
        capabilities = strings(&cursor).map { Set($0.compactMap { Capability(rawValue: $0) }) }
        return capabilities != nil
      } else if key.spells("fetcher"), cursor.byte == UInt8(ascii: "\"") {
        fetcher = (cursor.string()?.unescaped.string).map { ReaderID(rawValue: $0) }
      } else if key.spells("protocol") {
        let (isNumber, whole) = cursor.number()
        if whole != ToolVersion.lineProtocol { other = whole }
        return isNumber
      } else {
        return cursor.value()
      }
      return true
    }
    if isObject, let other { return .otherVersion(other) }
    guard isObject, let name, let capabilities else { return .nonsense }
    return .greeting(
      TargetGreeting(name: name, version: version, capabilities: capabilities, fetcher: fetcher))
  }

  private static func object(
    _ cursor: inout JSONCursor, _ member: (JSONCursor.RawString, inout JSONCursor) -> Bool
  ) -> Bool {
    cursor.skipBlanks()
    guard cursor.skip(byte: UInt8(ascii: "{")) else { return false }
    repeat {
      cursor.skipBlanks()
      guard let key = cursor.string() else { return false }
      cursor.skipBlanks()
      guard cursor.skip(byte: UInt8(ascii: ":")) else { return false }
      cursor.skipBlanks()
      guard member(key, &cursor) else { return false }
      cursor.skipBlanks()
    } while cursor.skip(byte: UInt8(ascii: ","))
    guard cursor.skip(byte: UInt8(ascii: "}")) else { return false }
    cursor.skipBlanks()
    return cursor.isAtEnd
  }

  private static func strings(_ cursor: inout JSONCursor) -> [String]? {
    guard cursor.skip(byte: UInt8(ascii: "[")) else { return nil }
    var result: [String] = []
    cursor.skipBlanks()
    if cursor.skip(byte: UInt8(ascii: "]")) { return result }
    repeat {
      cursor.skipBlanks()
      guard let text = cursor.string() else { return nil }
      result.append(text.unescaped.string ?? "")
      cursor.skipBlanks()
    } while cursor.skip(byte: UInt8(ascii: ","))
    return cursor.skip(byte: UInt8(ascii: "]")) ? result : nil
  }
}

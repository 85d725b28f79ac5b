// Path, query and fragment.
extension SpecialURLParser {
  mutating func writePath(to output: inout ByteWriter) {
    let pathStart = output.count
    if pointer < input.count, takeSlash() { pointer += 1 }
    while true {
      let start = pointer
      let isOrdinary = takeSegment()
      let segment = UnsafeBufferPointer(rebasing: input[start..<pointer])
      let goesOn = pointer < input.count && takeSlash()
      switch Self.dots(segment) {
      case 2:
        output.removeLast(from: UInt8(ascii: "/"), notBefore: pathStart)
        if !goesOn { output.append(UInt8(ascii: "/")) }
      case 1:
        if !goesOn { output.append(UInt8(ascii: "/")) }
      default:
        output.append(UInt8(ascii: "/"))
        if isOrdinary {
          output.append(segment)
        } else {
          write(segment, at: start, .pathPercentEncodeSet, to: &output)
        }
      }
      guard goesOn else { return }
      pointer += 1
    }
  }

  /// Goes to the end of a segment; whether it has only URL code points that are not encoded.
  private mutating func takeSegment() -> Bool {
    var isOrdinary = true
    while pointer < input.count {
      let byte = input[pointer]
      if byte.isIn(.pathPercentEncodeSet) || !byte.isIn(.urlCodePoint) || byte == UInt8(ascii: "/") {
        if URLStateMachine.isAuthorityEnd(byte, isSpecial: true) { break }
        isOrdinary = false
      }
      pointer += 1
    }
    return isOrdinary
  }

  /// Whether the pointer points to a slash, or to a backslash that is taken for one.
  private mutating func takeSlash() -> Bool {
    guard Self.isSlash(input[pointer]) else { return false }
    if input[pointer] == UInt8(ascii: "\\") { errors.insert(.invalidReverseSolidus) }
    return true
  }

  /// How many dots the segment is, each plain or percent-encoded; 0 if it is anything but one or two dots.
  private static func dots(_ segment: UnsafeBufferPointer<UInt8>) -> Int {
    guard 1...6 ~= segment.count else { return 0 }
    var (index, dots) = (0, 0)
    while index < segment.count {
      if segment[index] == UInt8(ascii: ".") {
        index += 1
      } else if segment.count - index > 2, segment[index] == UInt8(ascii: "%"),
        segment[index + 1] == UInt8(ascii: "2"), segment[index + 2] | 0x20 == UInt8(ascii: "e")
      {
        index += 3
      } else {
        return 0
      }
      dots += 1
    }
    return dots <= 2 ? dots : 0
  }

  /// Writes query and fragment.
  mutating func writeTail(to output: inout ByteWriter, _ record: inout URLRecord) {
    record.queryStart = output.place
    if pointer < input.count, input[pointer] == UInt8(ascii: "?") {
      output.append(UInt8(ascii: "?"))
      let start = pointer + 1
      pointer = start
      while pointer < input.count, input[pointer] != UInt8(ascii: "#") { pointer += 1 }
      let query = UnsafeBufferPointer(rebasing: input[start..<pointer])
      write(query, at: start, .specialQueryPercentEncodeSet, to: &output)
    }
    record.fragmentStart = output.place
    if pointer < input.count {
      output.append(UInt8(ascii: "#"))
      let start = pointer + 1
      let fragment = UnsafeBufferPointer(rebasing: input[start...])
      write(fragment, at: start, .fragmentPercentEncodeSet, to: &output)
    }
    record.length = output.place
  }

  /// Writes a stretch of input, percent-encoded, and notes whether all of it are URL units.
  private mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ encodeSet: ByteClass, to output: inout ByteWriter
  ) {
    var needsEncoding = false
    for offset in 0..<bytes.count where !bytes[offset].isIn(.urlCodePoint) || bytes[offset].isIn(encodeSet) {
      if bytes[offset].isIn(encodeSet) { needsEncoding = true }
      if !errors.contains(.invalidURLUnit), URLUnits.isInvalid(input, at: start + offset) {
        errors.insert(.invalidURLUnit)
      }
    }
    if needsEncoding {
      for byte in bytes { output.append(byte, encodedIfIn: encodeSet) }
    } else {
      output.append(bytes)
    }
  }
}

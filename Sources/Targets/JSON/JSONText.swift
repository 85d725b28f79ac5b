import Encodings
import HarnessModel

/// Writes JSON in pure ASCII, so that no adapter's choice of encoding changes a question.
enum JSONText {
  /// Appends a string with its quotation marks, or returns `false` and appends nothing if it is not UTF-8.
  static func append(string: [UInt8], to line: inout [UInt8]) -> Bool {
    let start = line.count
    line.append(UInt8(ascii: "\""))
    let isText = string.withUnsafeBufferPointer { append(text: $0, to: &line) }
    if !isText {
      line.removeSubrange(start...)
      return false
    }
    line.append(UInt8(ascii: "\""))
    return true
  }

  /// Appends stretches of plain characters at once, and the others one by one.
  private static func append(text: UnsafeBufferPointer<UInt8>, to line: inout [UInt8]) -> Bool {
    var at = 0
    while true {
      let start = at
      while at < text.count, isPlain[Int(text[at])] { at += 1 }
      if at > start { line.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at])) }
      guard at < text.count else { return true }
      if text[at] < 0x80 {
        append(special: text[at], to: &line)
        at += 1
      } else {
        guard let (scalar, length) = scalar(in: text, at: at) else { return false }
        append(scalar: scalar, to: &line)
        at += length
      }
    }
  }

  /// Appends a whole number that is not negative.
  static func append(number: Int, to line: inout [UInt8]) {
    let start = line.count
    var rest = UInt(number)
    repeat {
      line.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    line[start...].reverse()
  }

  /// Appends bytes in base 64 (RFC 4648, section 4, with padding) and quotation marks.
  static func append(base64 bytes: [UInt8], to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    Base64.append(bytes, to: &line)
    line.append(UInt8(ascii: "\""))
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// ASCII characters that a JSON string holds as they are.
  private static let isPlain = (0...UInt8.max).map { byte in
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func append(special byte: UInt8, to line: inout [UInt8]) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      line.append(UInt8(ascii: "\\"))
      line.append(byte)
    } else {
      append(unit: UInt32(byte), to: &line)
    }
  }

  private static func append(scalar: UInt32, to line: inout [UInt8]) {
    guard scalar >= 0x10000 else { return append(unit: scalar, to: &line) }
    append(unit: 0xD800 + (scalar - 0x10000) >> 10, to: &line)
    append(unit: 0xDC00 + (scalar - 0x10000) & 0x3FF, to: &line)
  }

  private static func append(unit: UInt32, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\\"))
    line.append(UInt8(ascii: "u"))
    for shift: UInt32 in [12, 8, 4, 0] { line.append(hexDigits[Int(unit >> shift & 0xF)]) }
  }

  /// The scalar that a sequence of two to four bytes encodes, by table 3-7 of the Unicode Standard.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (UInt32, Int)? {
    let first = bytes[at]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, highest) = (4, 0x8F)
    default: return nil
    }
    guard at + length <= bytes.count, (lowest...highest).contains(bytes[at + 1]) else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(at + 1)..<(at + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}

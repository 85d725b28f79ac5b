/// The canonical spelling of paths, so that equal paths are equal bytes.
///
/// Escapes of unreserved octets (RFC 3986, 2.3) are decoded, the hexadecimal digits of the others are in
/// upper case, and what the URL Standard's path percent-encode set holds is escaped. Nothing else changes:
/// `%2F` stays an escape and no boundary.
package enum PathText {
  /// Whether a path is in canonical spelling already, which nearly every path is.
  static func isCanonical(_ path: Span<UInt8>) -> Bool {
    for index in 0..<path.count where needsWork(path[index]) { return false }
    return true
  }

  /// The canonical spelling of a path.
  static func decodingUnreserved(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x25, let octet = escapedOctet(text, at: index) {
        index += 3
        if isUnreserved(octet) { output.append(octet) } else { appendEscape(of: octet, to: &output) }
        continue
      }
      index += 1
      if isEncoded(byte) { appendEscape(of: byte, to: &output) } else { output.append(byte) }
    }
    return output
  }

  /// The canonical spelling of a path.
  package static func canonical(_ path: [UInt8]) -> [UInt8] { decodingUnreserved(path.span) }

  /// The path with every escape decoded once.
  static func decodingAll(_ text: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == 0x25, let octet = escapedOctet(text, at: index) {
        index += 3
        output.append(octet)
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return output
  }

  /// The octet of the escape that starts at an index, or `nil` if there is none.
  static func escapedOctet(_ text: Span<UInt8>, at index: Int) -> UInt8? {
    guard index + 2 < text.count, let high = hexadecimalValue(text[index + 1]),
      let low = hexadecimalValue(text[index + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func appendEscape(of octet: UInt8, to output: inout [UInt8]) {
    output.append(0x25)
    output.append(upperDigits[Int(octet >> 4)])
    output.append(upperDigits[Int(octet & 15)])
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static let upperDigits = Array("0123456789ABCDEF".utf8)

  /// Whether RFC 3986 counts the octet as unreserved.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// Whether the URL Standard escapes the byte in paths.
  private static func isEncoded(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F..., 0x22, 0x23, 0x3C, 0x3E, 0x3F, 0x5E, 0x60, 0x7B, 0x7D: true
    default: false
    }
  }

  /// Whether the canonical spelling may have something else for a byte: two words hold the answers for ASCII.
  private static func needsWork(_ byte: UInt8) -> Bool {
    let answers: UInt64 = byte < 0x40 ? 0xD000_002D_FFFF_FFFF : 0xA800_0001_4000_0000
    return byte >= 0x80 || answers &>> UInt64(byte) & 1 == 1
  }
}

extension PathText {
  /// Removes dot segments, plain and percent-encoded, as the URL Standard's parser does.
  static func removingDotSegments(_ path: [UInt8]) -> [UInt8] {
    let text = path.span
    guard path.first == 0x2F, hasDotSegments(text) else { return path }
    var output: [UInt8] = []
    output.reserveCapacity(path.count)
    var start = 1
    for end in 1...text.count where end == text.count || text[end] == 0x2F {
      let dots = dots(text.extracting(start..<end))
      if dots == 2 { output.removeLast(output.count - (output.lastIndex(of: 0x2F) ?? output.count)) }
      if dots == 0 {
        output.append(0x2F)
        output.append(contentsOf: path[start..<end])
      } else if end == text.count {
        output.append(0x2F)
      }
      start = end + 1
    }
    return output
  }

  /// Whether a path has a segment that begins like a dot segment; a quick test before the exact one.
  static func mayHaveDotSegments(_ path: Span<UInt8>) -> Bool {
    guard path.count > 1 else { return false }
    for index in 1..<path.count where path[index - 1] == 0x2F && (path[index] == 0x2E || path[index] == 0x25)
    {
      return true
    }
    return false
  }

  /// Whether a path holds a segment that is a dot segment in either spelling.
  static func hasDotSegments(_ text: Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == 0x2F {
      if dots(text.extracting(start..<index)) > 0 { return true }
      start = index + 1
    }
    return false
  }

  /// How many dots a segment is, each plain or percent-encoded; 0 if it is anything but one or two of them.
  private static func dots(_ segment: Span<UInt8>) -> Int {
    guard 1...6 ~= segment.count else { return 0 }
    var (index, dots) = (0, 0)
    while index < segment.count {
      if segment[index] == 0x2E {
        index += 1
      } else if segment[index] == 0x25, escapedOctet(segment, at: index) == 0x2E {
        index += 3
      } else {
        return 0
      }
      dots += 1
    }
    return dots <= 2 ? dots : 0
  }
}

extension Span<UInt8> {
  /// The bytes in storage of their own.
  var copied: [UInt8] { withUnsafeBufferPointer { Array($0) } }

  /// Whether the bytes begin with others.
  func begins(with prefix: Span<UInt8>) -> Bool {
    guard count >= prefix.count else { return false }
    for index in 0..<prefix.count where self[index] != prefix[index] { return false }
    return true
  }

  /// The first place of a byte, or `nil`.
  func first(_ byte: UInt8) -> Int? {
    for index in 0..<count where self[index] == byte { return index }
    return nil
  }
}

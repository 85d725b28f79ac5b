extension URLParts {
  /// Whether a text of ours or of an entry occurs in a part of the URL, whatever the case of ASCII letters.
  func contains(_ text: [UInt8], in part: Range<Int>) -> Bool {
    guard !text.isEmpty, part.count >= text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      text.withUnsafeBufferPointer { text in
        for start in part.lowerBound...(part.upperBound - text.count) {
          var offset = 0
          while offset < text.count, Self.lowered(bytes[start + offset]) == Self.lowered(text[offset]) {
            offset += 1
          }
          if offset == text.count { return true }
        }
        return false
      }
    }
  }

  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// What percent-encoding hides in the authority.
  static func features(
    ofEscapesIn authority: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> URLFeatures {
    var found: URLFeatures = []
    for index in authority where text[index] == 0x25 && index + 2 < authority.upperBound {
      guard let high = digit(text[index + 1]), let low = digit(text[index + 2]) else { continue }
      switch high << 4 | low {
      case 0x00...0x1F, 0x7F: found.insert(.control)
      case 0x23, 0x2F, 0x3A, 0x3F, 0x40, 0x5C: found.insert(.encodedDelimiter)
      case 0x80...: found.insert(.nonASCII)
      default: break
      }
    }
    return found
  }
}

internal import CByteScan

/// UTF-8 with replacement, as the Encoding Standard's decoder does it.
enum UTF8Decoder {
  /// What stands at some place: a scalar value, or a maximal part that is ill-formed.
  struct Step {
    let scalar: Unicode.Scalar?
    let length: Int
  }

  /// Whether all bytes are well-formed UTF-8.
  static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        // ASCII comes in long runs: up to eight bytes at a time.
        guard let start = bytes.baseAddress, index &+ 8 <= bytes.count else {
          index += 1
          continue
        }
        let high = bytescan_first_eight(start + index) & 0x8080_8080_8080_8080
        index &+= high == 0 ? 8 : high.trailingZeroBitCount &>> 3
      } else if 0xC2...0xDF ~= lead, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        index += 2
      } else if lead & 0xF0 == 0xE0, lead != 0xE0, lead != 0xED, index + 2 < bytes.count,
        bytes[index + 1] & 0xC0 == 0x80,
        bytes[index + 2] & 0xC0 == 0x80
      {
        index += 3
      } else {
        let step = step(bytes, at: index)
        guard step.scalar != nil else { return false }
        index += step.length
      }
    }
    return true
  }

  /// Decodes, with U+FFFD for every maximal ill-formed part; the result is UTF-8 again.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let step = step(bytes, at: index)
      if step.scalar != nil {
        output.append(contentsOf: bytes[index..<index + step.length])
      } else {
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
      index += step.length
    }
    return output
  }

  /// Reads one scalar value.
  ///
  /// The bounds of the second byte exclude surrogates and overlong forms.
  static func step(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Step {
    let lead = bytes[index]
    var (lower, upper): (UInt8, UInt8) = (0x80, 0xBF)
    var value: UInt32
    let needed: Int
    switch lead {
    case 0x00...0x7F: return Step(scalar: Unicode.Scalar(lead), length: 1)
    case 0xC2...0xDF: (needed, value) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      if lead == 0xE0 { lower = 0xA0 }
      if lead == 0xED { upper = 0x9F }
      (needed, value) = (2, UInt32(lead & 0x0F))
    case 0xF0...0xF4:
      if lead == 0xF0 { lower = 0x90 }
      if lead == 0xF4 { upper = 0x8F }
      (needed, value) = (3, UInt32(lead & 0x07))
    default: return Step(scalar: nil, length: 1)
    }
    for offset in 1...needed {
      guard index + offset < bytes.count, lower...upper ~= bytes[index + offset] else {
        return Step(scalar: nil, length: offset)
      }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
      (lower, upper) = (0x80, 0xBF)
    }
    return Step(scalar: Unicode.Scalar(value), length: needed + 1)
  }
}

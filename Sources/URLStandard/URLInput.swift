/// The input as the state machine wants it: well-formed UTF-8 without C0 controls and spaces at its ends and
/// without ASCII tabs and newlines.
///
/// The standard's parser takes scalar values and this one bytes, so bytes are decoded first, every maximal
/// ill-formed part to one U+FFFD, as the Encoding Standard's "UTF-8 decode without BOM" does.
struct URLInput {
  private(set) var bytes: [UInt8] = []
  private(set) var repairs: InputRepairs = []
  private(set) var errors: ValidationErrors = []

  static func isTabOrNewline(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The input without C0 controls and spaces at its ends.
  static func trimmed(_ input: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = input.startIndex
    var end = input.endIndex
    while start < end, input[start] <= 0x20 { start += 1 }
    while end > start, input[end - 1] <= 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: input[start..<end])
  }

  init(_ input: UnsafeBufferPointer<UInt8>) {
    let trimmed = Self.trimmed(input)
    if trimmed.count < input.count {
      repairs.insert(.trimmedEnds)
      errors.insert(.invalidURLUnit)
    }
    if UTF8Decoder.isWellFormed(trimmed) {
      bytes = Array(trimmed)
    } else {
      repairs.insert(.replacedIllFormedUTF8)
      bytes = UTF8Decoder.decode(trimmed)
    }
    if bytes.contains(where: Self.isTabOrNewline) {
      bytes.removeAll(where: Self.isTabOrNewline)
      repairs.insert(.removedTabOrNewline)
      errors.insert(.invalidURLUnit)
    }
  }
}

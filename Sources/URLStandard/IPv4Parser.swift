/// The IPv4 parser of the URL Standard.
enum IPv4Parser {
  /// A number of an IPv4 address, and whether it was written other than in decimal.
  struct Number {
    let value: UInt64
    let hasValidationError: Bool
  }

  /// The ends in a number checker.
  ///
  /// The domain is not empty.
  static func endsInANumber(_ domain: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = domain.count
    if domain[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var start = end
    while start > 0, domain[start - 1] != UInt8(ascii: ".") { start -= 1 }
    guard start < end, domain[start].isIn(.digit) else { return false }
    return (start..<end).allSatisfy { domain[$0].isIn(.digit) } || number(domain, start..<end) != nil
  }

  /// Parses a domain that ends in a number.
  static func parse(
    _ domain: UnsafeBufferPointer<UInt8>, errors: inout ValidationErrors
  ) throws(ParseFailure) -> UInt32 {
    var end = domain.count
    if end > 0, domain[end - 1] == UInt8(ascii: ".") {
      errors.insert(.ipv4EmptyPart)
      end -= 1
    }
    // Five parts are too many, however many more follow in a name of a million bytes.
    var dots = 0
    for index in 0..<end where domain[index] == UInt8(ascii: ".") {
      dots += 1
      if dots == 4 { throw ParseFailure(.ipv4TooManyParts) }
    }
    if dots < 3 { errors.insert(.ipv4TooFewParts) }
    var numbers = Numbers()
    var start = 0
    for index in 0...end where index == end || domain[index] == UInt8(ascii: ".") {
      guard let number = number(domain, start..<index) else { throw ParseFailure(.ipv4NonNumericPart) }
      if number.hasValidationError { errors.insert(.ipv4NonDecimalPart) }
      numbers.append(number.value)
      start = index + 1
    }
    return try numbers.address(&errors)
  }

  /// Up to four numbers, and what they come to.
  private struct Numbers {
    private var count = 0
    private var last: UInt64 = 0
    /// The address that all but the last number make.
    private var high: UInt64 = 0
    private var isOutOfRange = false

    mutating func append(_ number: UInt64) {
      if count > 0 {
        if last > 255 { isOutOfRange = true }
        high += last << (8 * UInt64(4 - count))
      }
      last = number
      count += 1
    }

    func address(_ errors: inout ValidationErrors) throws(ParseFailure) -> UInt32 {
      if isOutOfRange || last > 255 { errors.insert(.ipv4OutOfRangePart) }
      guard !isOutOfRange, last < 1 << (8 * (5 - UInt64(count))) else {
        throw ParseFailure(.ipv4OutOfRangePart)
      }
      return UInt32(truncatingIfNeeded: high + last)
    }
  }

  /// The IPv4 number parser.
  ///
  /// Numbers that 32 bits cannot hold come out as some number that they cannot hold.
  private static func number(_ domain: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Number? {
    var start = part.lowerBound
    var radix: UInt64 = 10
    if part.isEmpty { return nil }
    if part.count >= 2, domain[start] == UInt8(ascii: "0") {
      start += 1
      radix = 8
      if domain[start] | 0x20 == UInt8(ascii: "x") {
        start += 1
        radix = 16
      }
    }
    var value: UInt64 = 0
    for index in start..<part.upperBound {
      let digit = domain[index]
      guard digit.isIn(.hexDigit), digit.hexDigitValue < radix else { return nil }
      value = min(value * radix + UInt64(digit.hexDigitValue), 1 << 33)
    }
    return Number(value: value, hasValidationError: radix != 10)
  }
}

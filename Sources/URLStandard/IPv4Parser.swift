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
  static func endsInANumber(_ domain: [UInt8]) -> Bool {
    var last = domain[...]
    if last.last == UInt8(ascii: ".") { last.removeLast() }
    if let dot = last.lastIndex(of: UInt8(ascii: ".")) { last = last[(dot + 1)...] }
    guard !last.isEmpty else { return false }
    return last.allSatisfy { $0.isIn(.digit) } || number(last) != nil
  }

  /// Parses a domain that ends in a number.
  static func parse(_ domain: [UInt8], errors: inout ValidationErrors) throws(ParseFailure) -> UInt32 {
    // Five parts are too many, however many more follow in a name of a million bytes.
    var parts = domain.split(separator: UInt8(ascii: "."), maxSplits: 5, omittingEmptySubsequences: false)
    if domain.last == UInt8(ascii: ".") {
      errors.insert(.ipv4EmptyPart)
      if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    }
    if parts.count < 4 { errors.insert(.ipv4TooFewParts) }
    if parts.count > 4 { throw ParseFailure(.ipv4TooManyParts) }
    var numbers: [UInt64] = []
    for part in parts {
      guard let number = number(part) else { throw ParseFailure(.ipv4NonNumericPart) }
      if number.hasValidationError { errors.insert(.ipv4NonDecimalPart) }
      numbers.append(number.value)
    }
    return try address(numbers, errors: &errors)
  }

  private static func address(
    _ numbers: [UInt64], errors: inout ValidationErrors
  ) throws(ParseFailure) -> UInt32 {
    if numbers.contains(where: { $0 > 255 }) { errors.insert(.ipv4OutOfRangePart) }
    let last = numbers.last ?? 0
    guard numbers.dropLast().allSatisfy({ $0 <= 255 }), last < 1 << (8 * (5 - UInt64(numbers.count))) else {
      throw ParseFailure(.ipv4OutOfRangePart)
    }
    var address = last
    for (counter, number) in numbers.dropLast().enumerated() {
      address += number << (8 * (3 - UInt64(counter)))
    }
    return UInt32(truncatingIfNeeded: address)
  }

  /// The IPv4 number parser.
  ///
  /// Numbers that 32 bits cannot hold come out as some number that they cannot hold.
  static func number(_ part: ArraySlice<UInt8>) -> Number? {
    var digits = part
    var radix: UInt64 = 10
    if digits.isEmpty { return nil }
    if digits.count >= 2, digits.first == UInt8(ascii: "0") {
      digits.removeFirst()
      radix = 8
      if let x = digits.first, x | 0x20 == UInt8(ascii: "x") {
        digits.removeFirst()
        radix = 16
      }
    }
    var value: UInt64 = 0
    for digit in digits {
      guard digit.isIn(.hexDigit), digit.hexDigitValue < radix else { return nil }
      value = min(value * radix + UInt64(digit.hexDigitValue), 1 << 33)
    }
    return Number(value: value, hasValidationError: radix != 10)
  }
}

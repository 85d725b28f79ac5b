/// The encoding of Unicode labels in ASCII (RFC 3492), without the prefix "xn--" and without any check of names.
///
/// Our own, so that what ICU and libidn2 refuse can still be written and read: a hostile label need not be a
/// valid one.
public enum Punycode {
  /// Encodes scalars; ASCII among them is kept as it is (RFC 3492 section 6.3).
  ///
  /// Returns nil where the arithmetic would overflow 32 bits, which no label that DNS can carry reaches.
  public static func encode(_ scalars: some Collection<Unicode.Scalar>) -> [UInt8]? {
    encode(scalars.map(\.value))
  }

  private static func encode(_ input: [UInt32]) -> [UInt8]? {
    var output = input.filter { $0 < 0x80 }.map { UInt8(truncatingIfNeeded: $0) }
    let basic = UInt32(output.count)
    if basic > 0 { output.append(delimiter) }

    var (n, delta, bias, handled) = (UInt32(0x80), UInt32(0), initialBias, basic)
    // Each pass handles all occurrences of the next higher code point.
    for next in Set(input.lazy.filter { $0 >= 0x80 }).sorted() {
      guard let grown = delta.adding(next - n, times: handled + 1) else { return nil }
      (n, delta) = (next, grown)
      for value in input {
        if value < n {
          guard let more = delta.adding(1, times: 1) else { return nil }
          delta = more
        } else if value == n {
          appendInteger(delta, bias: bias, to: &output)
          bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
          delta = 0
          handled += 1
        }
      }
      guard let more = delta.adding(1, times: 1) else { return nil }
      (n, delta) = (n + 1, more)
    }
    return output
  }

  /// Decodes what follows "xn--" (RFC 3492 section 6.2); digits are read in either case.
  ///
  /// Returns nil for bytes outside ASCII, a digit that is none, an integer that ends too early, overflow, or a
  /// code point that is no scalar value. Takes time that grows with the square of the length.
  public static func decode(_ encoded: some Collection<UInt8>) -> [Unicode.Scalar]? {
    decode(Array(encoded))
  }

  private static func decode(_ encoded: [UInt8]) -> [Unicode.Scalar]? {
    guard encoded.allSatisfy({ $0 < 0x80 }) else { return nil }
    var output: [UInt32] = []
    var index = encoded.startIndex
    // A delimiter in front of everything is no delimiter, and no digit either (section 6.2).
    if let last = encoded.lastIndex(of: delimiter), last > index {
      output = encoded[..<last].map(UInt32.init)
      index = last + 1
    }
    var (n, i, bias) = (UInt32(0x80), UInt32(0), initialBias)
    while index < encoded.endIndex {
      guard let delta = readInteger(encoded, &index, bias: bias) else { return nil }
      let count = UInt32(output.count + 1)
      bias = adapted(delta, count: count, isFirst: i == 0)
      guard let position = i.adding(delta, times: 1), let next = n.adding(position / count, times: 1),
        next <= 0x10FFFF
      else { return nil }
      (n, i) = (next, position % count)
      output.insert(n, at: Int(i))
      i += 1
    }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(output.count)
    for value in output {
      guard let scalar = Unicode.Scalar(value) else { return nil }
      scalars.append(scalar)
    }
    return scalars
  }
}

// MARK: - The generalized variable-length integers of RFC 3492 section 3.3

extension Punycode {
  static let delimiter = UInt8(ascii: "-")
  private static let base: UInt32 = 36
  private static let tMin: UInt32 = 1
  private static let tMax: UInt32 = 26
  private static let skew: UInt32 = 38
  private static let damp: UInt32 = 700
  private static let initialBias: UInt32 = 72

  private static func threshold(at k: UInt32, bias: UInt32) -> UInt32 {
    k <= bias ? tMin : min(k - bias, tMax)
  }

  private static func appendInteger(_ delta: UInt32, bias: UInt32, to output: inout [UInt8]) {
    var (q, k) = (delta, base)
    while true {
      let t = threshold(at: k, bias: bias)
      if q < t { break }
      output.append(digit((q - t) % (base - t) + t))
      q = (q - t) / (base - t)
      k += base
    }
    output.append(digit(q))
  }

  private static func readInteger(_ encoded: [UInt8], _ index: inout Int, bias: UInt32) -> UInt32? {
    var (value, weight, k) = (UInt32(0), UInt32(1), base)
    while index < encoded.endIndex {
      guard let digit = digitValue(of: encoded[index]), let sum = value.adding(digit, times: weight) else {
        return nil
      }
      index += 1
      value = sum
      let t = threshold(at: k, bias: bias)
      if digit < t { return value }
      let (heavier, overflow) = weight.multipliedReportingOverflow(by: base - t)
      if overflow { return nil }
      weight = heavier
      k += base
    }
    return nil
  }

  private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / count
    var k: UInt32 = 0
    while delta > (base - tMin) * tMax / 2 {
      delta /= base - tMin
      k += base
    }
    return k + (base - tMin + 1) * delta / (delta + skew)
  }

  /// The digit for a value below 36: a to z, then 0 to 9.
  private static func digit(_ value: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)
  }

  private static func digitValue(of digit: UInt8) -> UInt32? {
    switch digit {
    case 0x61...0x7A: UInt32(digit - 0x61)
    case 0x41...0x5A: UInt32(digit - 0x41)
    case 0x30...0x39: UInt32(digit - 0x30) + 26
    default: nil
    }
  }
}

extension UInt32 {
  /// The sum of this and a product, or nil where either overflows.
  fileprivate func adding(_ other: UInt32, times factor: UInt32) -> UInt32? {
    let (product, overflow) = other.multipliedReportingOverflow(by: factor)
    let (sum, carry) = addingReportingOverflow(product)
    return overflow || carry ? nil : sum
  }
}

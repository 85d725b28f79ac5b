/// The encoding of Unicode labels in ASCII (RFC 3492), without the prefix "xn--" and without any check of names.
///
/// Our own, so that what ICU and libidn2 refuse can still be written and read: a hostile label need not be a
/// valid one.
public enum Punycode {
  /// Encodes scalars; ASCII among them is kept as it is (RFC 3492 section 6.3).
  ///
  /// Returns nil where the arithmetic would overflow 32 bits, which no label that DNS can carry reaches.
  public static func encode(_ scalars: some Collection<Unicode.Scalar>) -> [UInt8]? {
    let input = scalars.map(\.value)
    return Room<UInt8>.with(input.count * longestInteger + 1) { output in
      encode(input.span, into: &output) ? Array(output.written) : nil
    }
  }

  /// Encodes scalar values; false where the arithmetic would overflow or the room is full.
  static func encode(_ input: Span<UInt32>, into output: inout Room<UInt8>) -> Bool {
    // What is beyond ASCII, in the order in which it is handled: by code point, then by place.
    Room<UInt64>.with(input.count) { order in
      for index in 0..<input.count {
        if input[index] < 0x80 {
          output.append(UInt8(truncatingIfNeeded: input[index]))
        } else {
          order.insertSorted(UInt64(input[index]) << 32 | UInt64(index))
        }
      }
      let basic = UInt32(input.count - order.count)
      if basic > 0 { output.append(delimiter) }
      return encode(order, after: basic, into: &output) && !output.isFull
    }
  }

  /// Encodes where what is beyond ASCII stands, given as code points above their places.
  ///
  /// The state is that of a decoder (section 3.2): how far it has come, counted in what it has inserted so far.
  private static func encode(
    _ order: Room<UInt64>, after basic: UInt32, into output: inout Room<UInt8>
  ) -> Bool {
    var (n, i, bias, handled) = (UInt64(0x80), UInt64(0), initialBias, basic)
    for turn in 0..<order.count {
      let (value, place) = (order[turn] >> 32, order[turn] & 0xFFFF_FFFF)
      var before = place
      for later in turn + 1..<order.count where order[later] & 0xFFFF_FFFF < place { before -= 1 }
      guard let delta = UInt32(exactly: (value - n) * UInt64(handled + 1) + before - i) else { return false }
      appendInteger(delta, bias: bias, to: &output)
      bias = adapted(delta, count: handled + 1, isFirst: turn == 0)
      (n, i, handled) = (value, before + 1, handled + 1)
    }
    return true
  }

  /// Decodes what follows "xn--" (RFC 3492 section 6.2); digits are read in either case.
  ///
  /// Returns nil for bytes outside ASCII, a digit that is none, an integer that ends too early, overflow, or a
  /// code point that is no scalar value. Takes time that grows with the square of the length.
  public static func decode(_ encoded: some Collection<UInt8>) -> [Unicode.Scalar]? {
    let encoded = Array(encoded)
    return Room<UInt32>.with(encoded.count) { output in
      guard decode(encoded.span, into: &output) else { return nil }
      // Every value was looked at: none is left out.
      return output.written.compactMap(Unicode.Scalar.init)
    }
  }

  /// Decodes to scalar values; false where there is none of something, or the room is full.
  static func decode(_ encoded: Span<UInt8>, into output: inout Room<UInt32>) -> Bool {
    var (index, last) = (0, 0)
    for place in 0..<encoded.count {
      if encoded[place] >= 0x80 { return false }
      if encoded[place] == delimiter { last = place }
    }
    // A delimiter in front of everything is no delimiter, and no digit either (section 6.2).
    if last > 0 {
      for place in 0..<last { output.append(UInt32(encoded[place])) }
      index = last + 1
    }
    var (n, i, bias) = (UInt32(0x80), UInt32(0), initialBias)
    while index < encoded.count {
      guard let delta = readInteger(encoded, &index, bias: bias) else { return false }
      let count = UInt32(output.count + 1)
      bias = adapted(delta, count: count, isFirst: i == 0)
      guard let position = i.adding(delta, times: 1), let next = n.adding(position / count, times: 1),
        next <= 0x10FFFF
      else { return false }
      (n, i) = (next, position % count)
      output.insert(n, at: Int(i))
      if output.isFull || n & 0xFFFF_F800 == 0xD800 { return false }
      i += 1
    }
    return !output.isFull
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
  /// More digits than any 32-bit integer takes: each but the first few divides by ten at least.
  private static let longestInteger = 12

  private static func threshold(at k: UInt32, bias: UInt32) -> UInt32 {
    k <= bias ? tMin : min(k - bias, tMax)
  }

  private static func appendInteger(_ delta: UInt32, bias: UInt32, to output: inout Room<UInt8>) {
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

  private static func readInteger(_ encoded: Span<UInt8>, _ index: inout Int, bias: UInt32) -> UInt32? {
    var (value, weight, k) = (UInt32(0), UInt32(1), base)
    while index < encoded.count {
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

/// The URL units of the standard, for the validation error invalid-URL-unit.
enum URLUnits {
  /// Whether the unit that starts here is no URL unit: neither a URL code point nor a percent-encoded byte.
  ///
  /// A byte within a code point is fine here, for the code point was judged at its first byte.
  static func isInvalid(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte.isIn(.urlCodePoint) { return false }
    if byte == UInt8(ascii: "%") {
      guard index + 2 < bytes.count else { return true }
      return !(bytes[index + 1].isIn(.hexDigit) && bytes[index + 2].isIn(.hexDigit))
    }
    if byte < 0x80 { return true }
    if byte < 0xC0 { return false }
    guard let scalar = UTF8Decoder.step(bytes, at: index).scalar else { return true }
    return isNoURLCodePoint(scalar)
  }

  /// Whether a scalar value beyond ASCII is no URL code point: a C1 control or a noncharacter.
  private static func isNoURLCodePoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0xA0 || scalar.value > 0x10FFFD || scalar.value & 0xFFFE == 0xFFFE
      || 0xFDD0...0xFDEF ~= scalar.value
  }
}

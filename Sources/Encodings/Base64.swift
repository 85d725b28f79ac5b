/// Bytes as text of 64 letters.
///
/// Source: RFC 4648, sections 4 and 5.
public enum Base64 {
  /// Which letters stand for 62 and 63, and whether the text is filled up to a multiple of four.
  public enum Form: Sendable {
    /// `+` and `/`, with `=` for padding.
    case padded
    /// `-` and `_`, without padding: safe in shells, file names and URLs.
    case urlSafe
  }

  /// The text of some bytes.
  public static func encode(_ bytes: [UInt8], as form: Form = .padded) -> String {
    var text: [UInt8] = []
    append(bytes, as: form, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the text of some bytes.
  public static func append(_ bytes: [UInt8], as form: Form = .padded, to text: inout [UInt8]) {
    let letters = form == .padded ? standard : urlSafe
    text.reserveCapacity(text.count + (bytes.count + 2) / 3 * 4)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(letters[Int(buffer >> bits & 63)])
      }
    }
    if bits > 0 { text.append(letters[Int(buffer << (6 - bits) & 63)]) }
    guard form == .padded, bytes.count % 3 > 0 else { return }
    for _ in bytes.count % 3..<3 { text.append(UInt8(ascii: "=")) }
  }

  /// The bytes of a text, or `nil` if it isn't one that `encode` makes.
  public static func decode(_ text: some StringProtocol, as form: Form = .padded) -> [UInt8]? {
    let values = form == .padded ? standardValues : urlSafeValues
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    var padding = 0
    for letter in text.utf8 {
      if form == .padded, letter == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = values[Int(letter)] else { return nil }
      buffer = buffer << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    guard bits < 6, buffer & (1 << bits - 1) == 0 else { return nil }
    guard form == .urlSafe || padding == (3 - bytes.count % 3) % 3 else { return nil }
    return bytes
  }

  private static let standard = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let urlSafe = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let standardValues = values(of: standard)
  private static let urlSafeValues = values(of: urlSafe)

  private static func values(of letters: [UInt8]) -> [UInt32?] {
    var values = [UInt32?](repeating: nil, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt32(value) }
    return values
  }
}

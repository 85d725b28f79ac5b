import Testing

@testable import URLStandard

@Suite struct ByteClassTests {
  /// A set of the standard, put together from its words.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var set: ByteClass
    var contains: @Sendable (UInt8) -> Bool
  }

  static func isC0(_ byte: UInt8) -> Bool { byte < 0x20 || byte > 0x7E }
  static func isAlpha(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  static func isFragment(_ byte: UInt8) -> Bool { isC0(byte) || " \"<>`".utf8.contains(byte) }
  static func isQuery(_ byte: UInt8) -> Bool { isC0(byte) || " \"#<>".utf8.contains(byte) }
  static func isPath(_ byte: UInt8) -> Bool { isQuery(byte) || "?^`{}".utf8.contains(byte) }
  static func isForbiddenHost(_ byte: UInt8) -> Bool {
    [0, 9, 10, 13].contains(byte) || " #/:<>?@[\\]^|".utf8.contains(byte)
  }

  @Test(arguments: [
    Row(testDescription: "C0 control percent-encode set", set: .c0ControlPercentEncodeSet) { isC0($0) },
    Row(testDescription: "fragment percent-encode set", set: .fragmentPercentEncodeSet) { isFragment($0) },
    Row(testDescription: "query percent-encode set", set: .queryPercentEncodeSet) { isQuery($0) },
    Row(testDescription: "special-query percent-encode set", set: .specialQueryPercentEncodeSet) {
      isQuery($0) || $0 == UInt8(ascii: "'")
    },
    Row(testDescription: "path percent-encode set", set: .pathPercentEncodeSet) { isPath($0) },
    Row(testDescription: "userinfo percent-encode set", set: .userinfoPercentEncodeSet) {
      isPath($0) || "/:;=@[\\]|".utf8.contains($0)
    },
    Row(testDescription: "URL code points of ASCII", set: .urlCodePoint) {
      isAlpha($0) || isDigit($0) || "!$&'()*+,-./:;=?@_~".utf8.contains($0)
    },
    Row(testDescription: "ASCII hex digits", set: .hexDigit) {
      isDigit($0) || 0x41...0x46 ~= $0 || 0x61...0x66 ~= $0
    },
    Row(testDescription: "forbidden host code points", set: .forbiddenHostCodePoint) { isForbiddenHost($0) },
    Row(testDescription: "forbidden domain code points", set: .forbiddenDomainCodePoint) {
      isForbiddenHost($0) || $0 < 0x20 || $0 == UInt8(ascii: "%") || $0 == 0x7F
    },
    Row(testDescription: "ASCII digits", set: .digit) { isDigit($0) },
    Row(testDescription: "ASCII alphas", set: .alpha) { isAlpha($0) },
    Row(testDescription: "code points of a scheme", set: .schemeCodePoint) {
      isAlpha($0) || isDigit($0) || "+-.".utf8.contains($0)
    },
    Row(testDescription: "bytes of a plain host", set: .plainHost) {
      isAlpha($0) || isDigit($0) || "-._".utf8.contains($0)
    },
  ])
  func `a byte is in the sets that the standard puts it in`(_ row: Row) {
    for byte in UInt8.min...UInt8.max {
      #expect(byte.isIn(row.set) == row.contains(byte), "byte \(byte)")
    }
  }
}

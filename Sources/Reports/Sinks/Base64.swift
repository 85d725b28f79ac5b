import Foundation

/// Base64 by RFC 4648 section 4, with padding.
enum Base64 {
  /// Encodes bytes.
  static func encode(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
  }

  /// Decodes text, or fails where it is not base64.
  static func decode(_ text: String) -> [UInt8]? {
    Data(base64Encoded: text).map { [UInt8]($0) }
  }
}

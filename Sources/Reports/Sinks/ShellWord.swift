public import HarnessModel

/// A word of a POSIX-like shell that stands for exact bytes, in printable ASCII.
///
/// Harmless text stays as it is, plain text is put in single quotes, and everything else becomes
/// `$'…'` with hexadecimal escapes, which bash, zsh, ksh and POSIX 2024 shells understand.
public struct ShellWord: Hashable, Sendable {
  /// The quoted word.
  public let text: String

  /// Quotes bytes, or fails if they contain NUL, which no argument of a program can carry.
  public init?(_ bytes: [UInt8]) {
    guard !bytes.contains(0) else { return nil }
    if !bytes.isEmpty, bytes.allSatisfy(Self.isHarmless), bytes[0] != UInt8(ascii: "-") {
      text = String(decoding: bytes, as: UTF8.self)
    } else if bytes.allSatisfy(Self.isPlain) {
      text = "'" + String(decoding: bytes, as: UTF8.self) + "'"
    } else {
      text = Self.escape(bytes)
    }
  }

  /// Quotes foreign text, or fails if it contains NUL.
  public init?(_ foreign: some Hostile) {
    self.init(foreign.bytes)
  }

  /// Quotes a string of ours, or fails if it contains NUL.
  public init?(_ ours: String) {
    self.init(Array(ours.utf8))
  }

  private static func escape(_ bytes: [UInt8]) -> String {
    var out = "$'"
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "'"):
        out += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F where byte != UInt8(ascii: "!"): out.unicodeScalars.append(UnicodeScalar(byte))
      default:
        // Three octal digits end by themselves; a hexadecimal escape would swallow what follows.
        let digits = String(byte, radix: 8)
        out += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return out + "'"
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"),
      UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  /// Whether a byte means itself between single quotes, in history expansion and csh too.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "!")
  }
}

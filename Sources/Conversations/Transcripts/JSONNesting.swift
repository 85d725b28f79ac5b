/// How deep in a JSON object a byte is, and whether the object can go on with it.
///
/// Files are cut off in the middle of a line, when a process dies that writes them, and go on with the next one. So
/// what no JSON has is told at once: a line end within a string, or an object that begins a line where neither a
/// member's value nor an element may.
struct JSONNesting: Sendable {
  /// What a byte means for the object.
  enum Step {
    case goesOn
    /// The object ends with the byte.
    case ends
    /// The object is cut off before the byte.
    case isCutOff
  }

  private var depth = 0
  /// Whether each container is an object, as deep as anybody looks.
  private var kinds: [Bool] = []
  private var isString = false
  private var isEscaped = false
  /// The last byte outside of strings that was no white space, and whether a line began behind it.
  private var previous: UInt8 = 0
  private var isLineStart = false

  /// Containers within each other whose kind is known; in deeper ones a comma may stand before an object.
  private static let mostKinds = 512

  /// Whether an object is open.
  var isOpen: Bool { depth > 0 }

  /// Takes the next byte of the object, its first brace included.
  mutating func take(_ byte: UInt8) -> Step {
    if isString { return takeOfString(byte) }
    switch byte {
    case 0x0A:
      isLineStart = true
      return .goesOn
    case 0x20, 0x09, 0x0D: break
    case UInt8(ascii: "\""): isString = true
    case UInt8(ascii: "{"):
      if isLineStart, depth > 0, !mayBeginObject {
        self = JSONNesting()
        return .isCutOff
      }
      open(isObject: true)
    case UInt8(ascii: "["): open(isObject: false)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth < kinds.count { kinds.removeLast() }
      if depth == 0 {
        self = JSONNesting()
        return .ends
      }
    default: break
    }
    isLineStart = false
    if byte > 0x20 { previous = byte }
    return .goesOn
  }

  private mutating func takeOfString(_ byte: UInt8) -> Step {
    if byte == 0x0A {
      self = JSONNesting()
      return .isCutOff
    }
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isString = false
    }
    return .goesOn
  }

  private mutating func open(isObject: Bool) {
    if depth == kinds.count, depth < Self.mostKinds { kinds.append(isObject) }
    depth += 1
  }

  private var mayBeginObject: Bool {
    switch previous {
    case UInt8(ascii: ":"), UInt8(ascii: "["): true
    case UInt8(ascii: ","): depth > kinds.count || kinds.last == false
    default: false
    }
  }
}

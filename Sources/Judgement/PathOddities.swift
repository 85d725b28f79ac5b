/// What servers read in different ways in the path of a URL.
struct PathOddities: OptionSet, Sendable {
  let rawValue: UInt8

  /// A letter, digit, hyphen, dot, underscore or tilde is percent-encoded.
  static let unreservedEscape = PathOddities(rawValue: 1)
  /// A slash, backslash, percent sign or NUL is percent-encoded.
  static let opaqueEscape = PathOddities(rawValue: 2)
  /// A segment has a parameter.
  static let parameter = PathOddities(rawValue: 4)
  /// A segment is empty.
  static let emptySegment = PathOddities(rawValue: 8)

  /// A segment is `.` or `..`, plain or percent-encoded.
  static let dotSegment = PathOddities(rawValue: 16)

  /// Those that change where a path leads on some servers and not on others.
  static let opaque: PathOddities = [.opaqueEscape, .parameter, .emptySegment]

  /// Looks at a path, which the caller knows to hold something odd.
  static func of(_ parts: URLParts) -> PathOddities {
    var found: PathOddities = []
    let path = parts.bytes[parts.path]
    for index in path.indices {
      switch path[index] {
      case 0x3B: found.insert(.parameter)
      case 0x2F where index + 1 < path.endIndex && path[index + 1] == 0x2F: found.insert(.emptySegment)
      case 0x25: found.formUnion(escape(in: path, at: index))
      default: break
      }
    }
    if parts.features.contains(.dotSegment), holdsDotSegment(path) { found.insert(.dotSegment) }
    return found
  }

  private static func holdsDotSegment(_ path: ArraySlice<UInt8>) -> Bool {
    path.split { $0 == 0x2F || $0 == 0x5C }.contains { segment in
      var rest = segment
      var dots = 0
      while let byte = rest.first, dots < 3 {
        if byte == 0x2E {
          rest = rest.dropFirst()
        } else if byte == 0x25, rest.count > 2, rest[rest.startIndex + 1] == 0x32,
          rest[rest.startIndex + 2] | 0x20 == 0x65
        {
          rest = rest.dropFirst(3)
        } else {
          return false
        }
        dots += 1
      }
      return dots == 1 || dots == 2
    }
  }

  private static func escape(in path: ArraySlice<UInt8>, at index: Int) -> PathOddities {
    guard index + 2 < path.endIndex, let high = digit(path[index + 1]), let low = digit(path[index + 2])
    else { return [] }
    switch high << 4 | low {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: return .unreservedEscape
    case 0x00, 0x25, 0x2F, 0x5C: return .opaqueEscape
    default: return []
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

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
    let range = parts.path
    let mayHaveDots = parts.features.contains(.dotSegment)
    return parts.bytes.withUnsafeBufferPointer { bytes in
      let path = UnsafeBufferPointer(rebasing: bytes[range])
      var found: PathOddities = []
      for index in path.indices {
        switch path[index] {
        case 0x3B: found.insert(.parameter)
        case 0x2F where index + 1 < path.count && path[index + 1] == 0x2F: found.insert(.emptySegment)
        case 0x25: found.formUnion(escape(in: path, at: index))
        default: break
        }
      }
      if mayHaveDots, holdsDotSegment(path) { found.insert(.dotSegment) }
      return found
    }
  }

  /// Whether a segment between slashes or backslashes is one or two dots, plain or percent-encoded.
  private static func holdsDotSegment(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < path.count {
      var end = start
      while end < path.count, path[end] != 0x2F, path[end] != 0x5C { end += 1 }
      if isDots(path, start, end) { return true }
      start = end + 1
    }
    return false
  }

  private static func isDots(_ path: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var (place, dots) = (start, 0)
    while place < end {
      if path[place] == 0x2E {
        place += 1
      } else if path[place] == 0x25, end - place > 2, path[place + 1] == 0x32, path[place + 2] | 0x20 == 0x65
      {
        place += 3
      } else {
        return false
      }
      dots += 1
      if dots > 2 { return false }
    }
    return dots > 0
  }

  private static func escape(in path: UnsafeBufferPointer<UInt8>, at index: Int) -> PathOddities {
    guard index + 2 < path.count, let high = URLParts.digit(path[index + 1]),
      let low = URLParts.digit(path[index + 2])
    else { return [] }
    switch high << 4 | low {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: return .unreservedEscape
    case 0x00, 0x25, 0x2F, 0x5C: return .opaqueEscape
    default: return []
    }
  }
}

/// What DNS thinks of a canonical name, found in one pass over its bytes.
struct HostShape: OptionSet {
  let rawValue: UInt8

  /// The name ends in one dot.
  static let rootDot = HostShape(rawValue: 1)
  /// A label is empty; two dots at the end are an empty label too.
  static let emptyLabel = HostShape(rawValue: 2)
  /// A label exceeds 63 octets, or the name 253.
  static let tooLong = HostShape(rawValue: 4)
  /// A label begins with `xn--`.
  static let hasACELabel = HostShape(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Looks at a name that stands in a text; nowhere is no name.
  init(of text: Span<UInt8>, _ name: Range<Int>) {
    self = name.isEmpty ? [] : HostShape(of: text.extracting(name))
  }

  /// Looks at a name.
  init(of name: Span<UInt8>) {
    var shape: HostShape = []
    var labelStart = 0
    let count = name.count
    for index in 0...count {
      let isEnd = index == count
      guard isEnd || name[index] == 0x2E else { continue }
      let length = index - labelStart
      if length > 63 { shape.insert(.tooLong) }
      if length == 0 {
        // Nothing after the last dot is the root, unless there is nothing before it either.
        if isEnd, count > 1, !shape.contains(.emptyLabel) {
          shape.insert(.rootDot)
        } else {
          shape.insert(.emptyLabel)
        }
      } else if length > 4, Self.isACE(name, labelStart) {
        shape.insert(.hasACELabel)
      }
      labelStart = index + 1
    }
    if count - (shape.contains(.rootDot) ? 1 : 0) > 253 { shape.insert(.tooLong) }
    self = shape
  }

  private static func isACE(_ name: Span<UInt8>, _ start: Int) -> Bool {
    name[start] == 0x78 && name[start + 1] == 0x6E && name[start + 2] == 0x2D && name[start + 3] == 0x2D
  }
}

/// The top-level domains there are, each with its dot.
enum TopLevels {
  /// The ones that people mistake for each other, then all of the root zone.
  static let all: [[UInt8]] = {
    var seen = SeenBytes()
    return (usual + TopLevelTable.text.lines.map { [UInt8(ascii: ".")] + $0 }).filter { seen.insert($0) }
  }()

  private static let usual = texts(
    ".net", ".org", ".com", ".co", ".cm", ".om", ".io", ".info", ".biz", ".app", ".dev", ".xyz", ".online",
    ".site", ".shop", ".top", ".ru", ".cn", ".de", ".uk", ".eu", ".us", ".me", ".ai", ".tk", ".zip", ".mov",
    ".xn--p1ai", ".test", ".comm", ".con")
}

/// The second levels of top-level domains below which others can register, such as `co.uk`.
enum SecondLevels {
  /// All such suffixes, with their dots, that end like this one.
  static func below(_ suffix: [UInt8]) -> [[UInt8]] {
    let start = suffix.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    return table[Array(suffix[start...])] ?? []
  }

  private static let table: [[UInt8]: [[UInt8]]] = {
    var table: [[UInt8]: [[UInt8]]] = [:]
    for line in SecondLevelTable.text.lines {
      let words = line.split(separator: UInt8(ascii: " "))
      guard let domain = words.first else { continue }
      table[Array(domain)] = words.dropFirst().map { Array(".".utf8) + $0 + ".".utf8 + domain }
    }
    return table
  }()
}

extension StaticString {
  /// The lines of a table, without their line feeds.
  var lines: [ArraySlice<UInt8>] {
    Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)).split(
      separator: UInt8(ascii: "\n"))
  }
}

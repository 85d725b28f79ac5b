internal import Choices
internal import HarnessModel
internal import Techniques

/// Byte strings that are no URLs at all, or only just: for the property that every gate must answer.
enum RawInputs {
  /// Whole inputs.
  static let short: [[UInt8]] = [
    [], Array(" ".utf8), [0], Array("https:".utf8), Array("https://".utf8), Array("://".utf8),
    Array("//".utf8),
    Array("https://[".utf8), Array("https://]".utf8), Array("https://[::".utf8), Array("https://%".utf8),
    Array("https://%zz/".utf8), Array("https://:99999999999999999999/".utf8), Array("https://@/".utf8),
    [0xFF, 0xFE], Array("https://".utf8) + [0xC3, 0x28],
    Array("https://".utf8) + [0xED, 0xA0, 0x80] + Array(".test/".utf8),
    Array("https://a".utf8) + [0] + Array("b/".utf8), Array("https://xn--/".utf8),
    Array("https://xn--999999b.test/".utf8),
    Array("https://\u{202E}/".utf8), Array("\u{FEFF}https://a.test/".utf8),
    Array("https://a.test/\r\nb".utf8),
    Array("{\"op\":\"bye\"}".utf8), Array("\"'`$(x);&|".utf8),
  ]

  /// A pattern that is repeated between a head and a tail.
  struct Pattern: Sendable {
    var head: String
    var unit: [UInt8]
    var tail: String

    init(_ head: String, _ unit: String, _ tail: String) {
      self.head = head
      self.unit = Array(unit.utf8)
      self.tail = tail
    }

    /// The head, as many units as it takes to reach the size, and the tail.
    func bytes(upTo size: Int) -> [UInt8] {
      var bytes = Array(head.utf8)
      let times = max(0, size - bytes.count + unit.count - 1) / unit.count
      bytes.reserveCapacity(bytes.count + times * unit.count + tail.utf8.count)
      bytes.append(unit, times: times)
      bytes += tail.utf8
      return bytes
    }
  }

  /// What makes parsers recurse, backtrack or go quadratic.
  static let patterns = [
    Pattern("", "a", ""), Pattern("https://", "a", ".test/"), Pattern("https://", "a.", "test/"),
    Pattern("https://", "@", "a.test/"), Pattern("https://a.test/", "../", ""),
    Pattern("https://a.test/", "%25", ""), Pattern("https://xn--", "a", ".test/"),
    Pattern("https://", "\u{E9}", ".test/"), Pattern("https://", "[", "]/"), Pattern("https://", "%", "/"),
    Pattern("https://a.test/?", "a=b&", ""), Pattern("", "\t", "https://a.test/"),
    Pattern("https://", "a\u{301}", ".test/"), Pattern("https:", "/", "a.test/"),
    Pattern("https://", "0.", "0.0.1/"), Pattern("https://a.test:", "0", "443/"),
  ]

  /// Lengths of repetitions in bytes.
  static let sizes = [64, 1_000, 60_000, 1_000_000]

  /// Makes one input.
  static func make(_ draw: inout Draw) throws(Rejection) -> URLText {
    guard try draw.flag() else { return URLText(bytes: try draw.pick(short)) }
    let pattern = try draw.pick(patterns)
    let size = try draw.pick(sizes)
    return URLText(bytes: pattern.bytes(upTo: size))
  }

  /// Which inputs are walked.
  enum Extent: Sendable {
    /// Whole inputs, and repetitions up to the length of common limits.
    case common
    /// Long repetitions, which take their time.
    case largest
  }

  /// The choices of the inputs of one extent, as they follow the kind of case.
  static func walk(_ extent: Extent) -> [[UInt64]] {
    let isCommon = extent == .common
    var paths: [[UInt64]] = isCommon ? short.indices.map { [0, UInt64($0)] } : []
    for pattern in patterns.indices {
      for size in isCommon ? 0..<2 : 2..<sizes.count { paths.append([1, UInt64(pattern), UInt64(size)]) }
    }
    return paths
  }
}

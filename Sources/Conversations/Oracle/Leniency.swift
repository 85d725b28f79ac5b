internal import Glibc
public import HarnessModel

/// What it costs that a gate takes differently spelled requests for the same URL.
public enum Leniency {
  /// The bits that one fetch of a URL carries if a gate admits every spelling that RFC 3986 normalises to it.
  ///
  /// Each unreserved character behind the host may stand for itself or be percent-encoded, with each letter among
  /// its two hexadecimal digits in either case; each character that has to be encoded leaves the case of its
  /// digits. What doesn't fit into the limit of length is not counted. The URL is one of the spellings counted,
  /// so a URL with no freedom has 0 bits.
  public static func bits(of url: URLText, limit: Int? = 250) -> Double {
    let normal = Normalisation.normalised(url.bytes) ?? url.bytes
    var fixed = 0.0
    /// log2 of the ways to encode exactly so many of the characters met so far.
    var ways: [Double] = [0]
    let room = limit.map { max(0, ($0 - normal.count) / 2) } ?? Int.max
    var index = endOfHost(normal)
    while index < normal.count {
      if normal[index] == UInt8(ascii: "%"), index + 2 < normal.count {
        fixed += Double(letters(normal[index + 1]) + letters(normal[index + 2]))
        index += 3
        continue
      }
      if Normalisation.isUnreserved(normal[index]) {
        let spellings = letters(digit(normal[index] >> 4)) + letters(digit(normal[index] & 15))
        add(Double(spellings), to: &ways, room: room)
      }
      index += 1
    }
    return fixed + (Logarithm.sum(upTo: ways.count - 1) { ways[$0] } ?? 0)
  }

  private static func add(_ bits: Double, to ways: inout [Double], room: Int) {
    if ways.count - 1 < room { ways.append(-.infinity) }
    for count in stride(from: ways.count - 1, to: 0, by: -1) {
      let larger = max(ways[count], ways[count - 1] + bits)
      guard larger.isFinite else { continue }
      ways[count] = larger + log2(exp2(ways[count] - larger) + exp2(ways[count - 1] + bits - larger))
    }
  }

  /// Where the path begins.
  private static func endOfHost(_ url: [UInt8]) -> Int {
    var slashes = 0
    for (index, byte) in url.enumerated() where byte == UInt8(ascii: "/") {
      slashes += 1
      if slashes == 3 { return index }
    }
    return url.count
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func letters(_ digit: UInt8) -> Int { digit.isASCIILetter ? 1 : 0 }
}

/// Every URL that differs from a given one in a single byte of host, port, path or query, in a fixed order.
///
/// A gate that compares all bytes but one is found only by asking about that one. So neighbours are numbered, byte by
/// byte, and a campaign walks through the numbers instead of drawing them.
struct ByteSweep {
  /// What may become of a byte, the simplest first.
  enum Change: Int, CaseIterable {
    /// Another letter, digit or mark of the same kind.
    case next
    /// The letter in its other case; a dash for anything else.
    case otherCase
    /// A digit for anything else, and a letter for a digit.
    case otherKind
    /// A byte that ends labels, segments or parameters.
    case delimiter
    case left, doubled, followed
    /// The byte as percent-encoded.
    case encoded
  }

  private let url: [UInt8]
  /// Where the host begins.
  private let start: Int

  init(_ url: [UInt8]) {
    self.url = url
    start = min(url.count, Pieces(url).scheme.count + 3)
  }

  /// The bytes that are walked.
  var places: Int { url.count - start }
  /// The number of neighbours.
  var count: Int { places * Change.allCases.count }

  /// Place and change of a number: all places before the next change, from the beginning again behind the last.
  func step(_ number: Int) -> (place: Int, change: Change)? {
    guard places > 0 else { return nil }
    let changes = Change.allCases
    return (number % places, changes[(number / places) % changes.count])
  }

  /// The URL with the byte at a place changed, and the law that a gate would break by letting it through.
  func neighbour(_ place: Int, _ change: Change) -> (url: [UInt8], aim: String) {
    let place = start + place
    let byte = url[place]
    let isLetter = (byte | 0x20) &- 0x61 < 26
    let isDigit = byte &- 0x30 < 10
    let put: [UInt8] =
      switch change {
      case .next: [Self.next(byte)]
      case .otherCase:
        [isLetter ? byte ^ 0x20 : byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : UInt8(ascii: "-")]
      case .otherKind: [isDigit ? UInt8(ascii: "x") : UInt8(ascii: "0")]
      case .delimiter: [delimiter(place)]
      case .left: []
      case .doubled: [byte, byte]
      case .followed: [byte, UInt8(ascii: "x")]
      case .encoded: Array("%".utf8) + [Self.digit(byte >> 4), Self.digit(byte & 15)]
      }
    let aim = change == .encoded ? "C-17" : change == .otherCase && isLetter ? "C-15" : "P-62"
    return (Array(url[..<place]) + put + url[(place + 1)...], aim)
  }

  private static func next(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "z"), UInt8(ascii: "Z"): byte - 25
    case UInt8(ascii: "9"): UInt8(ascii: "0")
    case UInt8(ascii: "~"), 0xFF: byte - 1
    default: byte + 1
    }
  }

  /// The delimiter of the piece that holds a place, or another one where it stands already.
  private func delimiter(_ place: Int) -> UInt8 {
    let before = url[start..<place]
    let usual =
      before.contains(UInt8(ascii: "?"))
      ? UInt8(ascii: "&") : before.contains(UInt8(ascii: "/")) ? UInt8(ascii: "/") : UInt8(ascii: ".")
    return url[place] == usual ? UInt8(ascii: ";") : usual
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }
}

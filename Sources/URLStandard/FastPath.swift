internal import CByteScan

/// One pass over the URLs that most URLs are: ASCII, special, with a plain host and nothing to repair.
///
/// It needs neither the heap nor ICU. Whatever it is not sure of it leaves to the state machine, every failure
/// included, so being wrong here means being slower, not otherwise; the tests compare the two.
///
/// The input is read in steps of 16 bytes. A step that would go beyond the end reads the last 16 bytes again
/// and shifts its masks, so there must be 16 readable bytes even where the input has fewer. Everything is
/// inlined into one function, so that the fields live in registers; what is rare and out of line is static.
struct FastPath {
  let bytes: UnsafePointer<UInt8>
  let count: Int

  var scheme = SpecialScheme.none
  var schemeEnd = 0
  var hostStart = 0
  var hostEnd = 0
  var hostKind = URLHost.Kind.domain
  var hasUpperCase = false
  var address: UInt32 = 0
  /// Where the path starts in the input, after any port.
  var pathStart = 0
  var queryStart = 0
  var fragmentStart = 0
  var port: Int32 = -1
  var errors: ValidationErrors = []

  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// Reads the input; false if it is one for the state machine.
  @inline(__always)
  mutating func read() -> Bool {
    guard readScheme() else { return false }
    guard readHost() else { return false }
    guard readPort() else { return false }
    guard let tail = FastTail.read(bytes, count: count, from: pathStart) else { return false }
    queryStart = tail.queryStart
    fragmentStart = tail.fragmentStart
    if tail.hasInvalidUnit { errors.insert(.invalidURLUnit) }
    return true
  }

  /// Where a step may start that wants to start here, at least 16 bytes before the end.
  @inline(__always)
  func lastStep(_ index: Int) -> (start: Int, shift: UInt32) {
    let start = min(index, max(count, 16) &- 16)
    return (start, UInt32(truncatingIfNeeded: index &- start))
  }

  @inline(__always)
  private mutating func readScheme() -> Bool {
    let word = bytescan_first_eight(bytes)
    if word == 0x2F2F_3A73_7074_7468 {
      (scheme, schemeEnd) = (.https, 5)
    } else if word << 8 == 0x2F2F_3A70_7474_6800 {
      (scheme, schemeEnd) = (.http, 4)
    } else if word << 16 == 0x2F2F_3A73_7377_0000 {
      (scheme, schemeEnd) = (.wss, 3)
    } else if word << 16 == 0x2F2F_3A70_7466_0000 {
      (scheme, schemeEnd) = (.ftp, 3)
    } else if word << 24 == 0x2F2F_3A73_7700_0000 {
      (scheme, schemeEnd) = (.ws, 2)
    } else {
      return false
    }
    hostStart = schemeEnd &+ 3
    return true
  }

  @inline(__always)
  private mutating func readPort() -> Bool {
    pathStart = hostEnd
    guard hostEnd < count, bytes[hostEnd] == UInt8(ascii: ":") else { return true }
    var index = hostEnd &+ 1
    var number: Int32 = 0
    while index < count, bytes[index] &- UInt8(ascii: "0") < 10 {
      number = number &* 10 &+ Int32(bytes[index] &- UInt8(ascii: "0"))
      index &+= 1
      if number > 0xFFFF { return false }
    }
    let digits = index &- hostEnd &- 1
    if digits > 1, bytes[hostEnd &+ 1] == UInt8(ascii: "0") { return false }
    pathStart = index
    if digits > 0, number != scheme.defaultPortNumber { port = number }
    return true
  }
}

extension SpecialScheme {
  /// The default port, or -1.
  fileprivate var defaultPortNumber: Int32 {
    switch self {
    case .none, .file: -1
    case .http, .ws: 80
    case .https, .wss: 443
    case .ftp: 21
    }
  }
}

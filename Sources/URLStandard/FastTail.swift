internal import CByteScan

/// Path, query and fragment of an input, as far as they stay as they are.
///
/// It is read by a function of its own, whose few variables stay in registers.
struct FastTail {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private var encodeSet = ByteClass.pathPercentEncodeSet
  private(set) var queryStart: Int
  private(set) var fragmentStart: Int
  private(set) var hasInvalidUnit = false

  @inline(__always)
  private init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
    queryStart = count
    fragmentStart = count
  }

  /// Reads an input from the start of its path on; nil if it is one for the state machine.
  @inline(never)
  static func read(_ bytes: UnsafePointer<UInt8>, count: Int, from start: Int) -> FastTail? {
    var tail = FastTail(bytes, count: count)
    return tail.read(from: start) ? tail : nil
  }

  @inline(__always)
  private mutating func read(from pathStart: Int) -> Bool {
    guard pathStart < count else { return true }
    switch bytes[pathStart] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): break
    default: return false
    }
    var slashBefore: UInt32 = 0
    var index = pathStart
    while index &+ 16 <= count {
      let found = bytescan_tail(bytes + index)
      let notable = found.notable | found.dots & (found.slashes << 1 | slashBefore)
      slashBefore = found.slashes >> 15
      if !accept(notable, at: index) { return false }
      index &+= 16
    }
    let start = min(index, max(count, 16) &- 16)
    let shift = UInt32(truncatingIfNeeded: index &- start)
    let found = bytescan_tail(bytes + start)
    let slashes = found.slashes &>> shift
    var notable = found.notable &>> shift | found.dots &>> shift & (slashes << 1 | slashBefore)
    if count < 16 { notable &= 1 &<< UInt32(truncatingIfNeeded: count &- index) &- 1 }
    return accept(notable, at: index)
  }

  /// Takes note of the bytes of one step; false if the state machine has to.
  @inline(__always)
  private mutating func accept(_ notable: UInt32, at index: Int) -> Bool {
    var notable = notable
    while notable != 0 {
      if !acceptByte(at: index &+ notable.trailingZeroBitCount) { return false }
      notable &= notable &- 1
    }
    return true
  }

  /// Takes note of one byte; false if the state machine has to.
  @inline(__always)
  private mutating func acceptByte(at position: Int) -> Bool {
    let byte = bytes[position]
    if byte == UInt8(ascii: "?"), encodeSet == .pathPercentEncodeSet {
      queryStart = position
      encodeSet = .specialQueryPercentEncodeSet
      return true
    }
    if byte == UInt8(ascii: "#"), encodeSet != .fragmentPercentEncodeSet {
      if encodeSet == .pathPercentEncodeSet { queryStart = position }
      fragmentStart = position
      encodeSet = .fragmentPercentEncodeSet
      return true
    }
    if byte.isIn(encodeSet) { return false }
    if byte.isIn(.urlCodePoint), byte != UInt8(ascii: ".") { return true }
    if byte == UInt8(ascii: "%") || byte == UInt8(ascii: ".") {
      if byte == UInt8(ascii: "%"), !isPercentEncodedByte(position) { hasInvalidUnit = true }
      guard encodeSet == .pathPercentEncodeSet, bytes[position &- 1] == UInt8(ascii: "/") else { return true }
      return !Self.isDotSegment(bytes + position, bytes + count)
    }
    // A backslash in a path is a slash; elsewhere it is among the bytes that stay though they are no URL units.
    hasInvalidUnit = true
    return byte != UInt8(ascii: "\\") || encodeSet != .pathPercentEncodeSet
  }

  @inline(__always)
  private func isPercentEncodedByte(_ position: Int) -> Bool {
    position &+ 2 < count && bytes[position &+ 1].isIn(.hexDigit) && bytes[position &+ 2].isIn(.hexDigit)
  }

  /// Whether what starts here is a segment of one or two dots, percent-encoded or not.
  private static func isDotSegment(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    var (next, dots) = (start, 0)
    while dots < 3 {
      if next < end, next.pointee == UInt8(ascii: ".") {
        next += 1
      } else if end - next > 2, next[0] == UInt8(ascii: "%"), next[1] == UInt8(ascii: "2"),
        next[2] | 0x20 == UInt8(ascii: "e")
      {
        next += 3
      } else {
        break
      }
      dots &+= 1
    }
    guard dots == 1 || dots == 2 else { return false }
    guard next < end else { return true }
    switch next.pointee {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    default: return false
    }
  }
}

internal import CByteScan

extension FastPath {
  /// Reads path, query and fragment, as far as they stay as they are.
  @inline(__always)
  mutating func readTail() -> Bool {
    queryStart = count
    fragmentStart = count
    guard pathStart < count else { return true }
    switch bytes[pathStart] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): break
    default: return false
    }
    var encodeSet = ByteClass.pathPercentEncodeSet
    var slashBefore: UInt32 = 0
    var index = pathStart
    while index < count {
      let (start, shift) = step(index)
      let found = bytescan_tail(bytes + start)
      let slashes = found.slashes &>> shift
      var notable = found.notable &>> shift | found.dots &>> shift & (slashes << 1 | slashBefore)
      slashBefore = slashes >> 15
      if count < 16 { notable &= 1 << UInt32(count &- index) &- 1 }
      while notable != 0 {
        let position = index &+ notable.trailingZeroBitCount
        notable &= notable &- 1
        if !accept(position, &encodeSet) { return false }
      }
      index &+= 16
    }
    return true
  }

  /// Takes note of one byte; false if the state machine has to.
  @inline(__always)
  private mutating func accept(_ position: Int, _ encodeSet: inout ByteClass) -> Bool {
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
    if byte == UInt8(ascii: "\\") { return encodeSet != .pathPercentEncodeSet && acceptInvalidUnit() }
    if byte == UInt8(ascii: "%") {
      if !isPercentEncodedByte(position) { errors.insert(.invalidURLUnit) }
      return encodeSet != .pathPercentEncodeSet || !isDotSegment(position)
    }
    if byte == UInt8(ascii: ".") { return encodeSet != .pathPercentEncodeSet || !isDotSegment(position) }
    return byte.isIn(.urlCodePoint) || acceptInvalidUnit()
  }

  private mutating func acceptInvalidUnit() -> Bool {
    errors.insert(.invalidURLUnit)
    return true
  }

  private func isPercentEncodedByte(_ position: Int) -> Bool {
    position &+ 2 < count && bytes[position &+ 1].isIn(.hexDigit) && bytes[position &+ 2].isIn(.hexDigit)
  }

  /// Whether a dot or "%" of the path begins a segment of one or two dots, percent-encoded or not.
  private func isDotSegment(_ position: Int) -> Bool {
    guard position > pathStart, bytes[position &- 1] == UInt8(ascii: "/") else { return false }
    var (index, dots) = (position, 0)
    while dots < 3 {
      if index < count, bytes[index] == UInt8(ascii: ".") {
        index &+= 1
      } else if index &+ 2 < count, bytes[index] == UInt8(ascii: "%"), bytes[index &+ 1] == UInt8(ascii: "2"),
        bytes[index &+ 2] | 0x20 == UInt8(ascii: "e")
      {
        index &+= 3
      } else {
        break
      }
      dots &+= 1
    }
    guard dots == 1 || dots == 2 else { return false }
    guard index < count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    default: return false
    }
  }
}

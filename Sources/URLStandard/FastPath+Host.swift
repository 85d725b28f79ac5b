internal import CByteScan

extension FastPath {
  /// Where labels begin and end, one bit per byte of the host.
  private struct HostMasks {
    var dots: UInt64 = 0
    var hyphens: UInt64 = 0
    var lowLines: UInt64 = 0
    var upperCase: UInt64 = 0
  }

  /// Reads a host of letters, digits, hyphens, dots and low lines, of fewer than 64 bytes.
  @inline(__always)
  mutating func readHost() -> Bool {
    var masks = HostMasks()
    guard let length = scanHost(&masks), length > 0 else { return false }
    hostEnd = hostStart &+ length
    let present = (1 as UInt64) << UInt64(length) &- 1
    let last = (1 as UInt64) << UInt64(length &- 1)
    let dots = masks.dots & present
    let hyphens = masks.hyphens & present
    let labelStarts = dots << 1 | 1
    let labelEnds = dots >> 1 | last
    // Empty labels, the root's included, and "--", with which A-labels begin, are for the state machine.
    if dots & (labelStarts | last) != 0 || hyphens & hyphens >> 1 != 0 { return false }
    if hyphens & (labelStarts | labelEnds) | masks.lowLines & present != 0 { errors.insert(.domainToASCII) }
    hasUpperCase = masks.upperCase & present != 0
    let lastLabel = hostStart &+ 64 &- dots.leadingZeroBitCount
    if bytes[lastLabel] &- UInt8(ascii: "0") < 10 { return readIPv4() }
    return true
  }

  /// Scans up to the first byte that is none of a plain host; nil if there are 64 of a plain host.
  @inline(__always)
  private func scanHost(_ masks: inout HostMasks) -> Int? {
    var length = 0
    while length < 64 {
      let (start, shift) = step(hostStart &+ length)
      let found = bytescan_host(bytes + start)
      let position = UInt64(truncatingIfNeeded: length)
      masks.dots |= UInt64(found.dots &>> shift) &<< position
      masks.hyphens |= UInt64(found.hyphens &>> shift) &<< position
      masks.lowLines |= UInt64(found.low_lines &>> shift) &<< position
      masks.upperCase |= UInt64(found.upper_case &>> shift) &<< position
      // Bits that the shift brings in stand for bytes beyond the end.
      let stop = (found.stop | 0xFFFF_0000) &>> shift
      let run = stop.trailingZeroBitCount
      if run < 16 { return length &+ run }
      length &+= 16
    }
    return nil
  }

  /// Reads the host again as an IPv4 address in its canonical form; false if it is anything else.
  private mutating func readIPv4() -> Bool {
    var index = hostStart
    for part in 0..<4 {
      var (number, digits): (UInt32, Int) = (0, 0)
      while index < hostEnd, digits < 4, bytes[index] &- UInt8(ascii: "0") < 10 {
        number = number &* 10 &+ UInt32(bytes[index] &- UInt8(ascii: "0"))
        digits &+= 1
        index &+= 1
      }
      if digits == 0 || number > 255 || (digits > 1 && bytes[index &- digits] == UInt8(ascii: "0")) {
        return false
      }
      address = address << 8 | number
      if part < 3 {
        guard index < hostEnd, bytes[index] == UInt8(ascii: ".") else { return false }
        index &+= 1
      }
    }
    hostKind = .ipv4
    return index == hostEnd
  }
}

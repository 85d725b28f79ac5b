internal import CByteScan

extension FastPath {
  /// What the bytes of the host are, one bit for each.
  private struct HostMasks {
    var dots: UInt64
    var hyphens: UInt64
    var rare: UInt64
    var length: Int

    @inline(__always)
    init(_ first: bytescan_host_masks, _ second: bytescan_host_masks) {
      dots = UInt64(first.dots | second.dots << 16)
      hyphens = UInt64(first.hyphens | second.hyphens << 16)
      rare = UInt64(first.rare | second.rare << 16)
      length = (first.stop | second.stop << 16).trailingZeroBitCount
    }
  }

  /// Reads a host of letters, digits, hyphens, dots and low lines, of fewer than 64 bytes.
  @inline(__always)
  mutating func readHost() -> Bool {
    var masks: HostMasks
    if hostStart &+ 32 <= count {
      masks = HostMasks(bytescan_host(bytes + hostStart), bytescan_host(bytes + hostStart + 16))
      if masks.length == 32, !lengthen(&masks) { return false }
    } else {
      masks = HostMasks(lastHostStep(hostStart), lastHostStep(hostStart &+ 16))
    }
    if masks.length == 0 { return false }
    hostEnd = hostStart &+ masks.length
    let last = (1 as UInt64) &<< UInt64(truncatingIfNeeded: masks.length &- 1)
    let present = last &+ (last &- 1)
    let dots = masks.dots & present
    let hyphens = masks.hyphens & present
    let labelStarts = dots << 1 | 1
    // Empty labels, the root's included, and "--", with which A-labels begin, are for the state machine.
    if dots & (labelStarts | last) | hyphens & hyphens >> 1 != 0 { return false }
    if hyphens & (labelStarts | dots >> 1 | last) != 0 { errors.insert(.domainToASCII) }
    if masks.rare & present != 0 { noteRareBytes() }
    let lastLabel = hostStart &+ 64 &- dots.leadingZeroBitCount
    if bytes[lastLabel] &- UInt8(ascii: "0") < 10 {
      guard let number = Self.ipv4(bytes + hostStart, bytes + hostEnd) else { return false }
      address = number
      hostKind = .ipv4
    }
    return true
  }

  /// A step near the end; bits beyond the end stop the host.
  @inline(__always)
  private func lastHostStep(_ index: Int) -> bytescan_host_masks {
    let (start, shift) = lastStep(index)
    var found = bytescan_host(bytes + start)
    found.stop = (found.stop | 0xFFFF_0000) >> shift & 0xFFFF
    found.dots >>= shift
    found.hyphens >>= shift
    found.rare >>= shift
    return found
  }

  /// Goes on after 32 bytes of a host; false if it does not end within 63.
  private func lengthen(_ masks: inout HostMasks) -> Bool {
    let more = HostMasks(lastHostStep(hostStart &+ 32), lastHostStep(hostStart &+ 48))
    masks.dots |= more.dots << 32
    masks.hyphens |= more.hyphens << 32
    masks.rare |= more.rare << 32
    masks.length &+= more.length
    return more.length < 32
  }

  @inline(__always)
  private mutating func noteRareBytes() {
    for index in hostStart..<hostEnd {
      if bytes[index] == UInt8(ascii: "_") { errors.insert(.domainToASCII) } else { hasUpperCase = true }
    }
  }

  /// Reads a host as an IPv4 address in its canonical form; nil if it is anything else.
  private static func ipv4(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UInt32? {
    var next = start
    var address: UInt32 = 0
    for part in 0..<4 {
      var (number, digits): (UInt32, Int) = (0, 0)
      while next < end, digits < 4, next.pointee &- UInt8(ascii: "0") < 10 {
        number = number &* 10 &+ UInt32(next.pointee &- UInt8(ascii: "0"))
        digits &+= 1
        next += 1
      }
      if digits == 0 || number > 255 || (digits > 1 && (next - digits).pointee == UInt8(ascii: "0")) {
        return nil
      }
      address = address << 8 | number
      if part < 3 {
        guard next < end, next.pointee == UInt8(ascii: ".") else { return nil }
        next += 1
      }
    }
    return next == end ? address : nil
  }
}

internal import CByteScan

extension FastPath {
  /// Writes what was read into a record, reusing its storage.
  @inline(__always)
  func write(into record: inout URLRecord) {
    // The path gets a slash if there is none, and a port goes that is empty or the scheme's default.
    let insertsSlash = pathStart == count || bytes[pathStart] != UInt8(ascii: "/")
    let portEnd = port < 0 ? hostEnd : pathStart
    let shift = portEnd &- pathStart &+ (insertsSlash ? 1 : 0)
    let length = count &+ shift
    record.storage.makeRoom(length &+ 32)
    record.storage.withUnsafeMutableBufferPointer { storage in
      guard let output = storage.baseAddress else { return }
      if shift == 0 || pathStart == count, portEnd == pathStart {
        bytescan_copy(output, bytes, UInt64(truncatingIfNeeded: count))
      } else {
        Self.copyParts(bytes, ..<portEnd, pathStart..<count, to: output, gap: insertsSlash ? 1 : 0)
      }
      if insertsSlash { output[portEnd] = UInt8(ascii: "/") }
      if hasUpperCase { Self.lowercase(output + hostStart, hostEnd &- hostStart) }
    }
    place(into: &record, length: length, portEnd: portEnd, shift: shift)
  }

  /// Whether the input is its own serialization.
  var changesNothing: Bool {
    let isPlain = pathStart < count && bytes[pathStart] == UInt8(ascii: "/") && !hasUpperCase
    return isPlain && (port >= 0 || pathStart == hostEnd)
  }

  /// Notes where the components lie.
  @inline(__always)
  private func place(into record: inout URLRecord, length: Int, portEnd: Int, shift: Int) {
    record.length = UInt32(truncatingIfNeeded: length)
    record.schemeEnd = UInt32(truncatingIfNeeded: schemeEnd)
    record.usernameEnd = UInt32(truncatingIfNeeded: hostStart)
    record.hostStart = UInt32(truncatingIfNeeded: hostStart)
    record.hostEnd = UInt32(truncatingIfNeeded: hostEnd)
    record.pathStart = UInt32(truncatingIfNeeded: portEnd)
    record.queryStart = UInt32(truncatingIfNeeded: queryStart &+ shift)
    record.fragmentStart = UInt32(truncatingIfNeeded: fragmentStart &+ shift)
    record.portNumber = port
    record.addressLow = UInt64(address)
    record.addressHigh = 0
    record.hostKind = hostKind
    record.specialScheme = scheme
    record.hasOpaquePath = false
    record.repairs = []
    record.validationErrors = errors
  }

  private static func lowercase(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) {
    for index in 0..<count { bytes[index] = bytes[index].lowercasedASCII }
  }

  /// Copies what stands before the path and what stands from it on, with a gap between them.
  private static func copyParts(
    _ bytes: UnsafePointer<UInt8>, _ before: PartialRangeUpTo<Int>, _ rest: Range<Int>,
    to output: UnsafeMutablePointer<UInt8>, gap: Int
  ) {
    output.update(from: bytes, count: before.upperBound)
    (output + before.upperBound + gap).update(from: bytes + rest.lowerBound, count: rest.count)
  }
}

extension [UInt8] {
  /// Makes it at least that long; it allocates only if it never was.
  @inline(__always)
  mutating func makeRoom(_ size: Int) {
    if count < size { lengthen(size) }
  }

  @inline(never)
  private mutating func lengthen(_ size: Int) {
    reserveCapacity(size)
    append(contentsOf: repeatElement(0, count: capacity - count))
  }
}

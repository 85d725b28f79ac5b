internal import CByteScan

/// Bytes written one after the other into storage that was made large enough before.
///
/// A single byte beyond the room ends the process; how much room is enough is for the caller to know. Whoever
/// cannot know it asks, or has it noted that there was too little, and begins again with more.
package struct ByteWriter {
  private let start: UnsafeMutablePointer<UInt8>
  private let room: Int
  /// How many bytes were written.
  package private(set) var count = 0
  /// Whether something was left out because it did not fit.
  package private(set) var isFull = false

  /// Writes into a buffer from its start on, which need not be initialized; fails if it has no storage.
  package init?(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = buffer.baseAddress else { return nil }
    self.start = start
    room = buffer.count
  }

  /// What was written.
  package var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// What was written, from a place on.
  func written(from place: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(place >= 0 && place <= count)
    return UnsafeBufferPointer(start: start + place, count: count &- place)
  }

  /// The room that is left.
  var rest: UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(start: start + count, count: room &- count)
  }

  /// Counts bytes as written that were put where there was room left.
  mutating func advance(by number: Int) {
    precondition(number >= 0 && number <= room &- count)
    count &+= number
  }

  /// Takes back everything from a place on.
  mutating func rewind(to place: Int) {
    precondition(place >= 0 && place <= count)
    count = place
  }

  /// Whether so many bytes fit; if they do not, that is noted.
  mutating func hasRoom(for number: Int) -> Bool {
    if number <= room &- count { return true }
    isFull = true
    return false
  }

  /// Writes several bytes if they fit; if they do not, that is noted.
  package mutating func appendIfFits(_ bytes: UnsafeBufferPointer<UInt8>) {
    if hasRoom(for: bytes.count) { append(bytes) }
  }

  /// How many bytes were written, as records count.
  var place: UInt32 { UInt32(truncatingIfNeeded: count) }

  /// Writes a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    precondition(count < room)
    start[count] = byte
    count &+= 1
  }

  /// Writes several bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(bytes.count <= room &- count)
    if let source = bytes.baseAddress { (start + count).update(from: source, count: bytes.count) }
    count &+= bytes.count
  }

  /// Writes several bytes, ASCII letters among them in lower case.
  mutating func appendLowercased(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(bytes.count <= room &- count)
    let place = start + count
    for index in 0..<bytes.count { place[index] = bytes[index].lowercasedASCII }
    count &+= bytes.count
  }

  /// Writes a byte, percent-encoded if it is in a percent-encode set.
  @inline(__always)
  mutating func append(_ byte: UInt8, encodedIfIn set: ByteClass) {
    guard byte.isIn(set) else { return append(byte) }
    append(UInt8(ascii: "%"))
    append(Self.upperHexDigit(byte >> 4))
    append(Self.upperHexDigit(byte & 0xF))
  }

  /// Writes the shortest decimal digits of a number that is not negative.
  mutating func appendDecimal(_ number: Int) {
    if number >= 10 { appendDecimal(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Takes back everything from the last of a byte on, if it was written at a place or behind it.
  mutating func removeLast(from byte: UInt8, notBefore place: Int) {
    var end = count
    while end > place {
      end -= 1
      guard start[end] != byte else {
        count = end
        return
      }
    }
  }

  private static func upperHexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

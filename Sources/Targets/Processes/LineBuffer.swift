import Glibc

/// Bytes read from a descriptor, handed out line by line without copying.
struct LineBuffer: ~Copyable {
  /// What a read came to.
  enum Reading {
    case bytes(Int)
    /// Nothing is there yet.
    case nothing
    case end
  }

  private static let chunk = 1 << 16
  private var bytes: UnsafeMutableBufferPointer<UInt8>
  private var start = 0
  private var end = 0
  /// Up to here no newline was found.
  private var searched = 0

  init() {
    bytes = .allocate(capacity: 4 * Self.chunk)
  }

  deinit {
    bytes.deallocate()
  }

  /// The length of the line that has begun.
  var pending: Int { end - start }

  /// Reads once.
  mutating func fill(from descriptor: Int32) -> Reading {
    makeRoom()
    guard let base = bytes.baseAddress else { return .end }
    let count = read(descriptor, base + end, bytes.count - end)
    if count > 0 {
      end += count
      return .bytes(count)
    }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothing : .end
  }

  /// The next whole line without its newline; valid until the next call of `fill`.
  mutating func line() -> UnsafeBufferPointer<UInt8>? {
    guard let base = bytes.baseAddress, searched < end,
      let newline = memchr(base + searched, 0x0A, end - searched)
    else {
      searched = end
      return nil
    }
    let index = UnsafeMutableRawPointer(base).distance(to: newline)
    defer { (start, searched) = (index + 1, index + 1) }
    return UnsafeBufferPointer(start: base + start, count: index - start)
  }

  /// The beginning of the line that has begun.
  var beginning: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[start..<min(end, start + 512)])
  }

  /// Forgets everything.
  mutating func clear() {
    (start, end, searched) = (0, 0, 0)
  }

  private mutating func makeRoom() {
    if start == end { clear() }
    if bytes.count - end >= Self.chunk { return }
    let kept = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[start..<end])
    var target = bytes
    if kept.count + Self.chunk > bytes.count { target = .allocate(capacity: bytes.count * 2) }
    if let to = target.baseAddress, let from = kept.baseAddress { memmove(to, from, kept.count) }
    if target.baseAddress != bytes.baseAddress { bytes.deallocate() }
    bytes = target
    (start, end, searched) = (0, kept.count, searched - start)
  }
}

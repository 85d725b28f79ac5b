import CAllocator

/// How the allocator treats this process.
enum Memory {
  /// The size of blocks that go back to the system as soon as they are freed, in bytes.
  ///
  /// Glibc raises its own limit with each such block. The longest URLs then stay in the heap of every thread that
  /// ever held one, and several targets at once take twice the memory.
  private static let returned = 256 << 10

  /// Fixes that size for the whole process.
  static func returnLargeBlocks() { _ = allocator_return_blocks(returned) }
}

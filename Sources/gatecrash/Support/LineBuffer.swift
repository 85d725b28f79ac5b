/// Collects output and hands it to standard output in large pieces.
struct LineBuffer: ~Copyable {
  private var bytes: [UInt8] = []
  private static let piece = 1 << 16

  /// Starts empty.
  init() {
    bytes.reserveCapacity(Self.piece + 4_096)
  }

  /// Adds a line; a line feed follows it.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  mutating func add(_ line: some Sequence<UInt8>) throws {
    bytes.append(contentsOf: line)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.piece { try flush() }
  }

  /// Adds a line that a function writes in place; a line feed follows it.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  mutating func addLine(_ write: (inout [UInt8]) -> Void) throws {
    write(&bytes)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.piece { try flush() }
  }

  /// Writes what was collected.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  mutating func flush() throws {
    try Console.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

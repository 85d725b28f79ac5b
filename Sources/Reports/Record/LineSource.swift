import Foundation

/// The lines of a file, read in pieces of 64 KiB.
public struct LineSource: ~Copyable {
  /// A line without its line feed.
  public struct Line {
    /// The bytes.
    public var bytes: [UInt8]
    /// Whether a line feed ended it.
    public var isWhole: Bool
  }

  /// A line longer than this is refused: no event of ours comes near it.
  static let longestLine = 64 << 20

  private let path: String
  private let file: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0

  /// Opens a file; `/dev/stdin` names standard input.
  ///
  /// - Throws: `RecordError` if it cannot be opened.
  public init(path: String) throws(RecordError) {
    self.path = path
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw RecordError(path: path, problem: .unreadable(errno)) }
  }

  deinit {
    close(file)
  }

  /// The next line, or `nil` at the end of the file.
  ///
  /// - Throws: `RecordError` if the file cannot be read or the line is too long.
  public mutating func next() throws(RecordError) -> Line? {
    number += 1
    var line: [UInt8] = []
    while true {
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        line += buffer[position..<end]
        position = end + 1
        return Line(bytes: line, isWhole: true)
      }
      line += buffer[position...]
      guard line.count <= Self.longestLine else {
        throw RecordError(path: path, problem: .line(number, "the line is longer than 64 MiB"))
      }
      guard try refill() else { return line.isEmpty ? nil : Line(bytes: line, isWhole: false) }
    }
  }

  /// Replaces the buffer by the next piece of the file; `false` at its end.
  private mutating func refill() throws(RecordError) -> Bool {
    let file = file
    var code: Int32 = 0
    repeat {
      buffer = [UInt8](unsafeUninitializedCapacity: 1 << 16) { space, count in
        let read = Foundation.read(file, space.baseAddress, space.count)
        code = read < 0 ? errno : 0
        count = max(0, read)
      }
    } while code == EINTR
    position = 0
    guard code == 0 else { throw RecordError(path: path, problem: .unreadable(code)) }
    return !buffer.isEmpty
  }
}

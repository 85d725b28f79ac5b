import Foundation
import HarnessModel

/// Standard input as one URL.
enum StandardInput {
  /// The most that is read, in bytes.
  static let limit = 64 << 20

  /// Everything that standard input holds, without one line feed at its end.
  ///
  /// - Throws: `FileError` if it cannot be read or is larger than the limit.
  static func url() throws(FileError) -> URLText {
    var data = Data()
    do {
      while data.count <= limit,
        let piece = try FileHandle.standardInput.read(upToCount: 1 << 20), !piece.isEmpty
      {
        data += piece
      }
    } catch {
      throw FileError(file: "standard input", problem: "cannot be read.", remedy: "Pipe a URL into it.")
    }
    guard data.count <= limit else {
      throw FileError(
        file: "standard input", problem: "holds more than \(limit >> 20) MiB.",
        remedy: "Pipe one URL into it, or use --format jsonl for many.")
    }
    if data.last == UInt8(ascii: "\n") { data.removeLast() }
    return URLText(bytes: Array(data))
  }
}

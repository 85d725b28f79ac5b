import Foundation
import HarnessModel

/// A file, or standard input, that is read piece by piece and never held.
struct ChunkedFile: ~Copyable {
  /// The path as the user gave it; `-` is standard input.
  let path: String
  private let descriptor: Int32
  private static let piece = 1 << 20

  /// Opens a file.
  ///
  /// - Throws: `FileError` if it is missing, unreadable or a directory.
  init(path: String) throws(FileError) {
    descriptor = path == "-" ? STDIN_FILENO : try Self.open(path)
    self.path = path
  }

  private static func open(_ path: String) throws(FileError) -> Int32 {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileError(file: path, problem: "does not exist.", remedy: "Check the path.")
    }
    guard !isFolder.boolValue else {
      throw FileError(file: path, problem: "is a directory.", remedy: "Name the files in it.")
    }
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(file: path, problem: "cannot be read.", remedy: "Check its permissions.")
    }
    return descriptor
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Calls a body with each piece of the file.
  ///
  /// - Throws: `FileError` if reading fails, and whatever the body throws.
  func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.piece) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, Self.piece)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw unreadable }
        if count == 0 { return }
        try body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<count]))
      }
    }
  }

  /// The bytes at one place.
  ///
  /// - Throws: `FileError` if they cannot be read, as in a file that changed.
  func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if read < 0, errno == EINTR { continue }
        if read <= 0 { return }
        filled += read
      }
    }
    guard bytes.count == count else { throw unreadable }
    return bytes
  }

  private var unreadable: FileError {
    FileError(
      file: path, problem: "cannot be read to its end.", remedy: "Check the disk, and that nobody changes it."
    )
  }
}

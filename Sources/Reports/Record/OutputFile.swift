import Foundation

/// Whole files, written so that a reader sees the old content or the new one and never half.
public enum OutputFile {
  /// Writes to a temporary name beside the file, saves it to disk and renames it.
  ///
  /// Throws a ``WriteError`` that names the path; the file then has its old content, if it had any.
  public static func write(_ bytes: [UInt8], to path: String) throws(WriteError) {
    let temporary = path + ".\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WriteError(path: path, step: .create, code: errno) }
    do {
      try writeAll(bytes, to: file, path: path)
      try save(file, path: path)
    } catch {
      close(file)
      unlink(temporary)
      throw error
    }
    close(file)
    guard rename(temporary, path) == 0 else {
      let error = WriteError(path: path, step: .rename, code: errno)
      unlink(temporary)
      throw error
    }
  }

  /// Creates a directory and those above it, if they are not there yet.
  public static func createDirectory(_ path: String) throws(WriteError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      guard mkdir(made, 0o755) != 0, errno != EEXIST, errno != EISDIR else { continue }
      throw WriteError(path: path, step: .createDirectory, code: errno)
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw WriteError(path: path, step: .createDirectory, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw WriteError(path: path, step: .createDirectory, code: ENOTDIR)
    }
  }

  /// Writes every byte, going on after short writes and interruptions.
  static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws(WriteError) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        throw WriteError(path: path, step: .write, code: count == 0 ? EIO : errno)
      }
    }
  }

  /// Waits until the content is on disk; pipes and devices have nothing to wait for.
  static func save(_ file: Int32, path: String) throws(WriteError) {
    guard fsync(file) != 0, errno != EINVAL, errno != EROFS, errno != ENOTSUP else { return }
    throw WriteError(path: path, step: .sync, code: errno)
  }
}

import Foundation
import HarnessModel

/// Reads files that a user hands over, with the errors that users meet.
enum InputFile {
  /// The largest file that is read whole, in bytes: no policy or configuration comes near it.
  static let limit = 16 << 20

  /// The text of a file.
  ///
  /// - Throws: `FileError` if the file is missing, unreadable, too large, empty or not UTF-8.
  static func text(at path: String) throws(FileError) -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw FileManager.default.fileExists(atPath: path)
        ? FileError(file: path, problem: "cannot be read.", remedy: "Check its permissions.")
        : FileError(file: path, problem: "does not exist.", remedy: "Check the path.")
    }
    defer { try? handle.close() }
    let data: Data
    do {
      data = try handle.read(upToCount: limit + 1) ?? Data()
    } catch {
      throw FileError(
        file: path, problem: "cannot be read.", remedy: "Name a regular file, not a directory.")
    }
    guard data.count <= limit else {
      throw FileError(
        file: path, problem: "is larger than \(limit >> 20) MiB.",
        remedy: "A policy is a short list; check that this is the right file.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw FileError(
        file: path, line: lineOfFirstIllFormedByte(in: data), problem: "is not UTF-8 text.",
        remedy: "Save it as UTF-8, or write the entry as an A-label (xn--…).")
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      throw FileError(
        file: path, problem: "is empty.",
        remedy: "Write a list, for example: allowed_domains: [example.com]")
    }
    return text
  }

  private static func lineOfFirstIllFormedByte(in data: Data) -> Int {
    var line = 1
    for row in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: row, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

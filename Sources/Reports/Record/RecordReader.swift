import Encodings
import Foundation
public import HarnessModel

/// Reads a record event by event, in memory that doesn't grow with its length.
///
/// Strict: a line that is wrong in any way is an error that names its number. Two things are not
/// errors: events of kinds that this version does not know, which are skipped, and a record that ends
/// too early, which ``truncation`` tells after the last event.
public struct RecordReader: ~Copyable {
  /// How a record was cut off.
  public enum Truncation: Hashable, Sendable {
    /// All lines are whole, but there is no footer.
    case noFooter(lines: Int)
    /// The last line, with this number, is cut off in the middle; it was left out.
    case tornLine(Int)
  }

  /// The file.
  public let path: String
  /// How the record was cut off, once ``next()`` has returned `nil`; `nil` for a whole record.
  public private(set) var truncation: Truncation?

  private var lines: LineSource
  private var number = 0
  private var isFinished = false

  /// Opens a file.
  ///
  /// Throws a ``RecordError`` if it cannot be opened.
  public init(path: String) throws(RecordError) {
    self.path = path
    lines = try LineSource(path: path)
  }

  /// The next event, or `nil` after the last one.
  ///
  /// Throws a ``RecordError`` at the first thing that is wrong.
  public mutating func next() throws(RecordError) -> RunEvent? {
    while let line = try lines.next() {
      guard line.isWhole else {
        truncation = .tornLine(number + 1)
        if number == 0 { throw RecordError(path: path, problem: .notARecord("is cut off")) }
        return nil
      }
      number += 1
      if isFinished { throw problem("something follows the footer") }
      if let event = try event(line.bytes) { return event }
    }
    if number == 0 { throw RecordError(path: path, problem: .empty) }
    if !isFinished { truncation = .noFooter(lines: number) }
    return nil
  }

  private mutating func event(_ line: [UInt8]) throws(RecordError) -> RunEvent? {
    if number == 1 { try checkVersion(line) }
    let event: RunEvent?
    do {
      event = try RecordLine.decode(line)
    } catch {
      throw problem(error.place + " " + error.text)
    }
    if case .started = event, number > 1 { throw problem("a second header") }
    if case .finished = event { isFinished = true }
    return event
  }

  private func checkVersion(_ line: [UInt8]) throws(RecordError) {
    let version: Int?
    do {
      version = try RecordLine.version(line)
    } catch {
      let why = error.place.isEmpty ? error.text : "is wrong: " + error.place + " " + error.text
      throw RecordError(path: path, problem: .notARecord(why))
    }
    guard let version else { throw RecordError(path: path, problem: .notARecord("is no header")) }
    guard version == ToolVersion.record else {
      throw RecordError(path: path, problem: .otherVersion(version))
    }
  }

  private func problem(_ text: String) -> RecordError {
    RecordError(path: path, problem: .line(number, text))
  }
}

import Foundation
import HarnessModel
import Reports

/// Standard output and standard error, which take encoded text only.
enum Console {
  /// Writes one line to standard output.
  ///
  /// - Throws: `ConsoleError` if it cannot be written.
  static func print(_ line: TerminalText) throws {
    try write(Array(line.string.utf8) + [UInt8(ascii: "\n")])
  }

  /// Writes bytes that are already encoded for the reader, such as JSON lines.
  ///
  /// - Throws: `ConsoleError` if they cannot be written.
  static func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0, to: STDOUT_FILENO) }
  }

  /// Writes one line to standard error; there is nobody left to tell if that fails.
  static func complain(_ line: Prose) {
    let bytes = Array(("gatecrash: " + TerminalText(line).string + "\n").utf8)
    bytes.withUnsafeBytes { try? write($0, to: STDERR_FILENO) }
  }

  /// Writes one encoded line to standard error.
  static func remark(_ line: String) {
    Array((line + "\n").utf8).withUnsafeBytes { try? write($0, to: STDERR_FILENO) }
  }

  /// Writes an encoded line over the last line of the terminal.
  static func redraw(_ line: String) {
    Array(("\r\u{1B}[2K" + line).utf8).withUnsafeBytes { try? write($0, to: STDERR_FILENO) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(ConsoleError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = Foundation.write(descriptor, piece.baseAddress, piece.count)
      if written < 0 {
        guard errno == EINTR else { throw ConsoleError(code: errno) }
        continue
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Whether standard error is a terminal, where a progress line may be redrawn.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width and colours of the terminal on standard output.
  static var style: TerminalStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return TerminalStyle() }
    var size = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let environment = ProcessInfo.processInfo.environment
    return TerminalStyle(
      width: known ? Int(size.ws_col) : 80,
      hasColour: (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb")
  }
}

/// Standard output could not be written.
struct ConsoleError: Error {
  /// The error number.
  var code: Int32

  /// The error as a sentence.
  var prose: Prose {
    "standard output cannot be written: \(ForeignText(String(cString: strerror(code))))."
  }
}

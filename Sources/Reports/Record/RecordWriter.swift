import Encodings
import Foundation
public import HarnessModel
import Synchronization

/// Appends the events of a run to a file, one JSON line each.
///
/// Every line is handed to the system whole as soon as the event happens, so an interrupted run leaves
/// a valid record without a footer. If a line cannot be written whole it is taken back.
public final class RecordWriter: Sendable {
  /// The file.
  public let path: String
  private let state: Mutex<State>

  private struct State {
    var file: Int32
    var length: off_t = 0
    var failure: WriteError?
  }

  /// Creates the file, or empties it.
  ///
  /// Throws a ``WriteError`` that names the path.
  public init(path: String) throws(WriteError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WriteError(path: path, step: .create, code: errno) }
    self.path = path
    state = Mutex(State(file: file))
  }

  deinit {
    state.withLock { state in
      if state.file >= 0 { close(state.file) }
    }
  }

  /// Appends one event; progress is not recorded.
  ///
  /// Throws a ``WriteError`` if the line could not be written. Afterwards nothing more is appended,
  /// and every further call throws the same error: a record with a hole would be a false one.
  public func append(_ event: RunEvent) throws(WriteError) {
    guard let line = RecordLine.encode(event) else { return }
    try state.withLock { state throws(WriteError) in
      if let failure = state.failure { throw failure }
      do throws(WriteError) {
        try OutputFile.writeAll(line + [UInt8(ascii: "\n")], to: state.file, path: path)
        state.length += off_t(line.count + 1)
      } catch {
        state.failure = error
        // Taking back half a line fails on pipes and devices, where there is nothing to take back.
        _ = ftruncate(state.file, state.length)
        throw error
      }
    }
  }

  /// Saves the record to disk and closes it; call it after the footer.
  ///
  /// Throws a ``WriteError`` if the system could not save what it took, or if an append had failed.
  public func finish() throws(WriteError) {
    try state.withLock { state throws(WriteError) in
      guard state.file >= 0 else { return }
      defer {
        close(state.file)
        state.file = -1
      }
      if let failure = state.failure { throw failure }
      try OutputFile.save(state.file, path: path)
    }
  }
}

import ArgumentParser
import Foundation
import HarnessModel
import Reports

/// The folder that a run fills: `record.jsonl` while it goes on, the reports when it is over.
final class RunFolder {
  /// The path as the user gave it.
  let path: String
  /// The record.
  let record: RecordWriter
  /// The path of the record.
  var recordPath: String { path + "/record.jsonl" }
  private let lock: FolderLock

  /// Makes the folder if need be, locks it, and begins a record, replacing an earlier one.
  ///
  /// - Throws: `WriteError` if it cannot be written, `FolderLocked` if another run fills it.
  init(_ path: String) throws {
    try OutputFile.createDirectory(path)
    self.path = path
    lock = try FolderLock(path)
    record = try RecordWriter(path: path + "/record.jsonl")
  }

  /// Ends the record and writes the reports made from it.
  ///
  /// - Throws: `WriteError` if one of them cannot be written; none is left half-written.
  func finish(_ run: RunRecord) throws {
    try record.finish()
    try JSONReport.write(run, to: path + "/report.json")
    try HTMLReport.write(run, to: path + "/report.html")
  }
}

/// A lock on a folder, held as long as the value lives.
final class FolderLock {
  private let file: Int32

  /// Takes the lock without waiting for it.
  ///
  /// - Throws: `WriteError` if there can be no lock, `FolderLocked` if another run holds it.
  init(_ folder: String) throws {
    let path = folder + "/.lock"
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WriteError(path: path, step: .create, code: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { throw FolderLocked(path: folder) }
  }

  deinit {
    close(file)
  }
}

/// Another run is filling the folder.
struct FolderLocked: ExplainedError {
  /// The folder.
  var path: String

  var prose: Prose {
    "\(ForeignText(path)) is being filled by another run. Wait for it, or give another --out."
  }
  var status: ExitCode { ExitCode(75) }
}

import Foundation
import TestSupport
import Testing

/// Files that a test's output is compared with, byte for byte.
enum Golden {
  /// Compares with a file whose path is relative to the root of the package.
  ///
  /// With `GATECRASH_RECORD=1` in the environment the file is written instead, and the test fails, so
  /// that a run which records can't pass.
  static func expect(
    _ bytes: [UInt8], equals path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Fixtures.root.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["GATECRASH_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("recorded \(path); run again without GATECRASH_RECORD", sourceLocation: sourceLocation)
      return
    }
    let expected = [UInt8](try Data(contentsOf: file))
    guard expected != bytes else { return }
    let line = zip(expected.split(separator: 10), bytes.split(separator: 10)).prefix { $0 == $1 }.count + 1
    Issue.record(
      "\(path) differs from line \(line) on; if the change is meant, run with GATECRASH_RECORD=1",
      sourceLocation: sourceLocation)
  }
}

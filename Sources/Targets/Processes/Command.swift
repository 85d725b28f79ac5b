import Foundation
import Glibc
import HarnessModel

/// A command found on this machine, ready to be started again and again.
struct Command {
  let path: String
  let words: [String]
  let environment: [String]

  /// Finds a command as a shell does: a name with a slash is a path, any other is looked up in PATH.
  ///
  /// - Throws: `TargetError.notFound` or `.notExecutable`.
  init(_ words: [String], id: TargetID) throws(TargetError) {
    let name = words.first ?? ""
    let variables = ProcessInfo.processInfo.environment
    var candidates = [name]
    if !name.utf8.contains(UInt8(ascii: "/")) {
      candidates = (variables["PATH"] ?? "/usr/bin:/bin")
        .split(separator: ":", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "./" + name : $0 + "/" + name }
    }
    let files = name.isEmpty ? [] : candidates.filter(Self.isFile)
    guard let path = files.first(where: { access($0, X_OK) == 0 }) else {
      if files.isEmpty { throw .notFound(id, ForeignText(name)) }
      throw .notExecutable(id, ForeignText(name))
    }
    self.path = path
    self.words = words
    // A Swift program that traps would spend a second on a backtrace nobody reads.
    environment = variables.merging(["SWIFT_BACKTRACE": "enable=no"]) { _, ours in ours }
      .map { $0.key + "=" + $0.value }.sorted()
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

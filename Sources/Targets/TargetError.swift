import Glibc
public import HarnessModel

/// Why a target could not be used at all.
///
/// The cases tell the life of a target up to its first question: it is found, it is started, it greets.
public enum TargetError: Error, Hashable, Sendable {
  /// There is no such command, or no such name.
  case notFound(TargetID, ForeignText)
  /// The command exists but cannot be executed.
  case notExecutable(TargetID, ForeignText)
  /// The system refused to start a process, with its error number.
  case cannotStart(TargetID, errno: Int32)
  /// The process ended before it greeted.
  case diedAtHello(TargetID, Answer.Crash)
  /// No greeting came in time, in milliseconds.
  case silentAtHello(TargetID, milliseconds: Int, stderr: ForeignText)
  /// The first line is not a greeting.
  case nonsenseAtHello(TargetID, line: ForeignText)
  /// The target speaks another version of the line protocol.
  case otherVersion(TargetID, Int)

  /// The error as a sentence with what to try.
  public var prose: Prose {
    switch self {
    case .notFound(let id, let command):
      "Target \(ours: id.rawValue): there is no command \(command). Check the spelling and PATH."
    case .notExecutable(let id, let command):
      "Target \(ours: id.rawValue): \(command) is not executable. Try chmod +x, or name its interpreter."
    case .cannotStart(let id, let errno):
      "Target \(ours: id.rawValue) cannot be started: \(ours: String(cString: strerror(errno))). Is the machine out of processes, files or memory?"
    case .diedAtHello(let id, let crash):
      "Target \(ours: id.rawValue) ended before it greeted; its error stream says: \(crash.stderr)"
    case .silentAtHello(let id, let milliseconds, let stderr):
      "Target \(ours: id.rawValue) did not greet within \(milliseconds) ms. It must answer the hello line and flush. Its error stream says: \(stderr)"
    case .nonsenseAtHello(let id, let line):
      "Target \(ours: id.rawValue) answered hello with \(line), which is not a greeting of the line protocol."
    case .otherVersion(let id, let version):
      "Target \(ours: id.rawValue) speaks version \(version) of the line protocol; this tool speaks \(ToolVersion.lineProtocol)."
    }
  }
}

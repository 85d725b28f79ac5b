import Foundation

/// An output that could not be written; the run's exit status for it is 74.
public struct WriteError: Error, Hashable {
  /// What was being done.
  public enum Step: String, Hashable, Sendable {
    case createDirectory, create, write, sync, rename
  }

  /// The file or directory in question.
  public var path: String
  /// What was being done.
  public var step: Step
  /// The system's error number.
  public var code: Int32

  /// Makes an error.
  public init(path: String, step: Step, code: Int32) {
    self.path = path
    self.step = step
    self.code = code
  }
}

extension WriteError: CustomStringConvertible {
  /// The path, the system's reason and what to try, in one printable line.
  public var description: String {
    let path = TerminalText(path).string
    let reason = String(cString: strerror(code))
    return "Could not \(phrase) '\(path)': \(reason).\(advice)"
  }

  private var phrase: String {
    switch step {
    case .createDirectory: "create the directory"
    case .create: "create"
    case .write: "write"
    case .sync: "save"
    case .rename: "put in place"
    }
  }

  private var advice: String {
    switch code {
    case ENOSPC, EDQUOT: " Free some space, or choose another place with --out."
    case EACCES, EPERM, EROFS: " Choose a writable place with --out."
    case ENOTDIR, EEXIST: " Something that is not a directory is in the way."
    default: ""
    }
  }
}

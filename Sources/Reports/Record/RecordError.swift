import Foundation

/// A record that cannot be used; the exit status for it is 65.
public struct RecordError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file cannot be opened or read; the system's error number.
    case unreadable(Int32)
    /// The file has no lines.
    case empty
    /// The first line is not the header of a record.
    case notARecord(String)
    /// The record's version is not the one this tool reads.
    case otherVersion(Int)
    /// A line is wrong: its number from 1, and what about it.
    case line(Int, String)
  }

  /// The file.
  public var path: String
  /// What is wrong.
  public var problem: Problem

  /// Makes an error.
  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension RecordError: CustomStringConvertible {
  /// What is wrong and where, in one printable line.
  public var description: String {
    let name = TerminalText(path).string
    return switch problem {
    case .unreadable(let code): "Could not read '\(name)': \(String(cString: strerror(code)))."
    case .empty: "'\(name)' is empty; a record begins with a header line."
    case .notARecord(let why): "'\(name)' is not a record: its first line \(TerminalText(why).string)."
    case .otherVersion(let version):
      "'\(name)' is a record of version \(version); this tool reads version 1."
    case .line(let number, let why): "'\(name)', line \(number): \(TerminalText(why).string)."
    }
  }
}

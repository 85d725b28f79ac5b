import ArgumentParser

/// The exit statuses of the command; a documented promise.
extension ExitCode {
  /// The run was cut short, lost its targets, or decided nothing.
  static let incomplete = ExitCode(3)
  /// The command line is wrong.
  static let usage = ExitCode(64)
  /// A policy, corpus or record is wrong.
  static let data = ExitCode(65)
  /// A target could not be reached.
  static let unavailable = ExitCode(69)
  /// A defect of this tool.
  static let software = ExitCode(70)
  /// Output could not be written.
  static let cannotWrite = ExitCode(74)
}

import ArgumentParser
import HarnessModel
import Policies
import Reports
import Targets

/// An error that has a sentence for the user and an exit status of its own.
protocol ExplainedError: Error {
  /// What is wrong and what to do about it.
  var prose: Prose { get }
  /// The documented exit status.
  var status: ExitCode { get }
}

extension FileError: ExplainedError {
  var status: ExitCode { .data }
}

extension ConsoleError: ExplainedError {
  var status: ExitCode { .cannotWrite }
}

extension UnknownName: ExplainedError {
  var status: ExitCode { .usage }
}

extension TargetError: ExplainedError {
  var status: ExitCode { .unavailable }
}

extension SinkError: ExplainedError {
  var status: ExitCode { .unavailable }
}

extension TargetReference.Malformed: ExplainedError {
  var status: ExitCode { .usage }
}

extension WriteError: ExplainedError {
  var prose: Prose { "\(ForeignText(description))" }
  var status: ExitCode { .cannotWrite }
}

extension RecordError: ExplainedError {
  var prose: Prose { "\(ForeignText(description))" }
  var status: ExitCode { .data }
}

extension PolicyError: ExplainedError {
  var status: ExitCode { .data }
}

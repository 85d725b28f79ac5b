import HarnessModel
public import Targets

/// A filter on Python's standard library, asked through the line protocol.
///
/// Its adapter is part of this module and handed to `python3` as text, so that it is found wherever the
/// executable runs.
public struct PythonFilter: Sendable {
  /// The name behind `builtin:`.
  public let name: String
  /// The filter in one sentence or in the expression that makes it.
  public let summary: String
  /// What is wrong with it in one sentence.
  public let defect: String
  /// The filter as a target.
  public let target: ProcessTarget

  init(_ name: String, _ summary: String, defect: String, adapter: String, arguments: [String] = []) {
    self.name = name
    self.summary = summary
    self.defect = defect
    // Isolated (-I) and without the site module (-S): nothing the user has installed changes the answers.
    target = ProcessTarget(
      command: ["python3", "-IS", "-c", adapter] + arguments, id: TargetID("builtin:" + name))
  }
}

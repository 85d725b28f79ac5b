import ArgumentParser

/// The flags that say where reports go and how much is told meanwhile.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder for record and reports.", valueName: "folder"),
    completion: .directory)
  var out: String?

  @Flag(name: .shortAndLong, help: "Say nothing while the run goes on.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Name each target and finding as it comes.")
  var verbose = false

  /// The folder that is used when none is given.
  static let defaultFolder = "gatecrash-report"

  /// How much is told.
  var verbosity: RunListener.Verbosity {
    quiet ? .quiet : verbose ? .verbose : .normal
  }
}

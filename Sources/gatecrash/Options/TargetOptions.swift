import ArgumentParser
import HarnessModel
import Miniatures
import Targets

/// The flags that say which gates are asked.
struct TargetOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A gate: builtin:NAME, exec:COMMAND, or a name from the configuration; repeat it for more.",
      valueName: "target"))
  var target: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read flags and target names from this file instead of gatecrash.yml.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var config: String?

  /// The gates these flags name, or the given ones if neither flag nor configuration names any.
  ///
  /// - Throws: `TargetReference.Malformed` or `UnknownName`.
  func resolve(with configuration: Configuration, or standard: [String]) throws -> [any Target] {
    let named = target.isEmpty ? configuration.run["target"] ?? [] : target
    return try (named.isEmpty ? standard : named).map { try Self.target($0, in: configuration) }
  }

  /// The gates these flags name, or those of the embedded default audit.
  ///
  /// - Throws: `TargetReference.Malformed` or `UnknownName`.
  func resolve(
    with configuration: Configuration, orDefaultFor fetchers: [ReaderID]
  ) throws -> [any Target] {
    let named = try resolve(with: configuration, or: [])
    return named.isEmpty ? Miniatures.defaultTargets(fetchers: fetchers) : named
  }

  private static func target(_ name: String, in configuration: Configuration) throws -> any Target {
    let reference = configuration.targets[name]
    let id = reference.map { _ in TargetID(name) }
    switch try TargetReference(reference ?? name) {
    case .builtin(let builtin):
      guard let target = Miniatures.target(named: builtin) else {
        throw UnknownName(kind: "target", name: name)
      }
      return target
    case .exec(let command):
      return ProcessTarget(command: command, id: id)
    }
  }
}

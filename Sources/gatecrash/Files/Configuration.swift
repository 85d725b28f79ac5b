import ArgumentParser
import Foundation
import HarnessModel
import Yams

/// What `gatecrash.yml` says: names for targets, and a twin for every flag of `run`; a flag wins.
///
///     targets:
///       ours: exec:python3 tests/gate.py
///     run:
///       target: [ours]
///       allow: [example.com]
///       fail-on: high
struct Configuration {
  /// The file that is read when it exists and no other is named.
  static let defaultPath = "gatecrash.yml"

  /// Target references by name.
  var targets: [String: String] = [:]
  /// Values of flags by long name, without the dashes.
  var run: [String: [String]] = [:]
  /// The policy written out under `policy`, if any.
  var policy: Policy?

  /// The flags that the section `run` may set.
  static let flags = [
    "target", "policy", "allow", "block", "knob", "profile", "cases", "seed", "fetcher", "fail-on",
    "out", "shard", "time-limit", "question-limit", "memory-limit", "dialect", "base", "technique",
    "statistics", "jobs",
  ]

  /// An empty configuration.
  init() {}

  /// Reads the named file, or the default one if it exists.
  ///
  /// - Throws: `FileError` that names the line and what to write instead.
  init(path: String?) throws(FileError) {
    guard path != nil || FileManager.default.fileExists(atPath: Self.defaultPath) else { return }
    let root = try YAMLDocument(file: path ?? Self.defaultPath).root
    let fields = try root.fields(allowing: ["targets", "run"], in: "a configuration")
    for (name, reference) in try fields["targets"]?.mapping("the targets") ?? [] {
      targets[name] = try reference.string("a target")
    }
    guard let section = fields["run"] else { return }
    for (flag, value) in try section.fields(allowing: Self.flags, in: "the flags of run") {
      if flag == "policy", case .mapping = value.node {
        policy = try PolicyFile.policy(in: value)
      } else {
        run[flag] = try Self.values(value)
      }
    }
  }

  /// Whether a flag without a value is set by `true`.
  ///
  /// - Throws: `ValidationError` for anything but `true` and `false`.
  func isSet(_ flag: String) throws -> Bool {
    switch run[flag]?.first {
    case nil, "false": return false
    case "true": return true
    default: throw ValidationError("\(flag) is true or false in the configuration.")
    }
  }

  private static func values(_ item: YAMLDocument.Item) throws(FileError) -> [String] {
    guard case .sequence = item.node else { return [try item.string("the value of a flag")] }
    var values: [String] = []
    for element in try item.elements("the values of a flag") {
      values.append(try element.string("the value of a flag"))
    }
    return values
  }
}

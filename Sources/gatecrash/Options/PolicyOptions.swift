import ArgumentParser
import HarnessModel
import Policies

/// The flags that say which lists are in force.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Read the policy from a YAML or JSON file.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml", "json"]))
  var policy: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "An entry of the allow list; repeat it, or separate entries by commas.", valueName: "entries"))
  var allow: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "An entry of the block list; repeat it, or separate entries by commas.", valueName: "entries"))
  var block: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Settle a contested point, such as rootDot=reject.", valueName: "name=value"))
  var knob: [String] = []

  @Option(
    help: ArgumentHelp(
      "The rules of the gate: \(Dialect.all.map(\.name.rawValue).joined(separator: ", ")).",
      valueName: "dialect"))
  var dialect: String?

  @Option(
    help: ArgumentHelp(
      "The URL that references are resolved against (dialect redirect-target).", valueName: "url"))
  var base: String?

  /// The policy these flags describe, with the configuration file where a flag is missing.
  ///
  /// - Returns: `nil` if neither says anything of lists.
  /// - Throws: `FileError` for a bad file, `ValidationError` for flags that contradict each other.
  func resolve(with configuration: Configuration) throws -> Policy? {
    let given = Lists(policy: policy, allow: allow, block: block)
    let lists =
      given.isEmpty
      ? Lists(
        policy: configuration.run["policy"]?.first, allow: configuration.run["allow"] ?? [],
        block: configuration.run["block"] ?? [])
      : given
    var resolved = try lists.resolved()
    if resolved == nil, given.isEmpty { resolved = configuration.policy }
    try setDialect(of: &resolved, configuration)
    for pair in (configuration.run["knob"] ?? []) + knob {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        throw ValidationError("A knob is given as name=value, for example --knob rootDot=reject.")
      }
      guard resolved != nil else { throw ValidationError("--knob needs a policy to belong to.") }
      resolved?.knobs[String(halves[0])] = String(halves[1])
    }
    return resolved
  }

  /// Names the rules: by the flag, the configuration, or as the policy file says.
  private func setDialect(of policy: inout Policy?, _ configuration: Configuration) throws {
    if let name = dialect ?? configuration.run["dialect"]?.first {
      let chosen = DialectName(rawValue: name)
      guard let known = Dialect.named(chosen) else {
        let names = Dialect.all.map(\.name.rawValue).joined(separator: ", ")
        throw ValidationError("There is no dialect of that name; the dialects are \(names).")
      }
      // Redirects are checked against one's own host even where there is no list.
      if policy == nil, known.isRelative { policy = Policy(allowed: []) }
      guard policy != nil else {
        throw ValidationError("--dialect needs a policy to belong to: add --allow or --block.")
      }
      policy?.dialect = chosen
    }
    if let base = base ?? configuration.run["base"]?.first { policy?.knobs["base"] = base }
    guard let named = policy?.dialect, Dialect.named(named)?.isRelative == true else { return }
    if policy?.base == nil { policy?.knobs["base"] = Knob.named("base")?.standard }
  }

  /// The three ways to give lists, of which at most one may be used.
  private struct Lists {
    var policy: String?
    var allow: [String]
    var block: [String]

    var isEmpty: Bool { policy == nil && allow.isEmpty && block.isEmpty }

    func resolved() throws -> Policy? {
      if let policy {
        guard allow.isEmpty, block.isEmpty else {
          throw ValidationError("Give either --policy or --allow/--block, not both.")
        }
        return try PolicyFile.read(policy)
      }
      guard !isEmpty else { return nil }
      return Policy(
        allowed: allow.isEmpty ? nil : Self.entries(allow),
        blocked: block.isEmpty ? nil : Self.entries(block))
    }

    private static func entries(_ values: [String]) -> [EntryText] {
      values.flatMap { value in
        RawArguments.bytes(of: value).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
          .map { EntryText(bytes: Array($0)) }
      }
    }
  }
}

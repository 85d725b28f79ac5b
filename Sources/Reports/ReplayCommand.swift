import Encodings
import HarnessModel

/// Commands that ask a finding's question again, byte for byte, in printable ASCII.
enum ReplayCommand {
  /// Replays the finding by its token; `nil` if there is no question to ask again.
  static func replay(_ finding: Finding) -> String? {
    guard let gate = gate(of: finding) else { return nil }
    return ShellWord(finding.replay).map { "gatecrash replay " + gate + $0.text }
  }

  /// The option that names whom to ask, for what was found in a recorded conversation; `nil` if that has no question.
  private static func gate(of finding: Finding) -> String? {
    guard isRecorded(finding) else { return "" }
    return finding.context == nil ? nil : "--target 'exec:COMMAND' "
  }

  /// Whether it is about a recorded conversation as a whole, not about a URL.
  static func hasNoQuestion(_ finding: Finding) -> Bool {
    isRecorded(finding) && finding.context == nil && finding.minimal.url.bytes.isEmpty
  }

  /// Whether it was found in a recorded conversation: what answered there cannot be asked again.
  static func isRecorded(_ finding: Finding) -> Bool {
    finding.target.rawValue.hasPrefix("transcript:")
  }

  /// The same by the finding's identifier where the token holds a conversation and fills the screen.
  ///
  /// - Parameter record: where the record lies, as somebody in the present folder would name it.
  static func brief(_ finding: Finding, record: ForeignText) -> String? {
    guard finding.context != nil, let gate = gate(of: finding), let record = ShellWord(record) else {
      return replay(finding)
    }
    return "gatecrash replay \(gate)\(finding.id) --record \(record.text)"
  }

  /// Asks the target about the minimal input; `nil` where a command line can't say it.
  static func ask(_ finding: Finding) -> String? {
    // A conversation fits into no command line: the token has it.
    guard !isRecorded(finding), finding.context == nil, finding.minimal.url.bytes.count <= 2_000,
      let policy = policy(finding.minimal.policy)
    else {
      return nil
    }
    guard let url = ShellWord(finding.minimal.url), finding.minimal.url.bytes.first != UInt8(ascii: "-"),
      let target = ShellWord(finding.target.rawValue)
    else { return piped(finding.minimal) }
    return "gatecrash ask \(url.text)\(policy) --target \(target.text)"
  }

  /// The lists as options; `nil` for policies that options can't express.
  private static func policy(_ policy: Policy) -> String? {
    guard policy.knobs.values.isEmpty, policy.dialect == .webFetch else { return nil }
    switch (policy.allowed, policy.blocked) {
    case (let entries?, nil): return list(entries).map { " --allow " + $0 }
    case (nil, let entries?): return list(entries).map { " --block " + $0 }
    case (nil, nil): return ""
    case (_?, _?): return nil
    }
  }

  private static func list(_ entries: [EntryText]) -> String? {
    let comma = UInt8(ascii: ",")
    guard !entries.isEmpty, entries.allSatisfy({ !$0.bytes.contains(comma) }) else { return nil }
    return ShellWord(Array(entries.map(\.bytes).joined(separator: [comma])))?.text
  }

  /// The question as a line of JSON, for URLs that no argument can carry.
  private static func piped(_ input: Finding.Input) -> String? {
    var members = [JSON.Member("url_base64", EncodedInput.base64(input.url))]
    if case .object(let lists) = EncodedPolicy.json(input.policy) {
      members += lists.filter { $0.name.hasSuffix("_domains") }
    }
    guard let line = ShellWord(JSON.object(members).line) else { return nil }
    return "printf '%s\\n' \(line.text) | gatecrash ask --stdin --format jsonl"
  }
}

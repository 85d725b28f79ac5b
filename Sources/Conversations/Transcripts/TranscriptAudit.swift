internal import Encodings
public import HarnessModel

/// Judges every fetch of recorded conversations after the fact.
public struct TranscriptAudit: Sendable {
  /// The rules; what the request says of its fetch tool is put on top.
  public var rules: ContextRules
  /// The domain lists of a policy as a rule, if there is anybody to judge them.
  public var domains: (@Sendable (Policy) -> ContextOracle.DomainRule?)?
  /// The policy to judge by where the request has no lists.
  public var policy: Policy?
  /// The names of the tools that fetch, and the member of the input that holds the URL.
  public var tools: [ForeignText: String]

  /// Makes an audit.
  public init(
    rules: ContextRules = .november2026, policy: Policy? = nil,
    tools: [ForeignText: String] = ["web_fetch": "url"],
    domains: (@Sendable (Policy) -> ContextOracle.DomainRule?)? = nil
  ) {
    self.rules = rules
    self.policy = policy
    self.tools = tools
    self.domains = domains
  }

  /// The fetches of one entry whose counterexamples are looked for: each look reads all that was said.
  public static let explainedFetches = 100

  /// What an audit says of one entry.
  public struct Report: Hashable, Sendable {
    /// The fetches in the order in which they were written.
    public var fetches: [FetchRecord]
    /// Fetches that the server counted and the response doesn't show.
    public var hidden: Int
    /// What all fetches may have told, in bits.
    public var bits: Double { fetches.reduce(0) { $0 + $1.bits } }
  }

  /// The lists in force in a conversation: those of its fetch tool, else those of the audit.
  public func policy(of conversation: Conversation) -> Policy? {
    FetchToolSettings(of: conversation, fallback: rules, policy: policy).policy
  }

  /// Judges the fetches that an entry adds.
  public func report(on entry: TranscriptEntry) -> Report {
    let settings = FetchToolSettings(of: entry.conversation, fallback: rules, policy: policy)
    let oracle = ContextOracle(
      rules: settings.rules, domains: settings.policy.flatMap { policy in domains.flatMap { $0(policy) } })
    let outcomes = outcomes(in: entry.conversation)
    var sets = AdmittedSets(rules: settings.rules)
    sets.addPreamble(of: entry.conversation)
    var fetches: [FetchRecord] = []
    var shown = 0
    var unexplained = 0
    for (message, turn) in entry.conversation.turns.enumerated() {
      for block in turn.blocks {
        if message >= entry.firstNew, let use = fetch(in: block) {
          if case .serverToolUse = block { shown += 1 }
          let outcome = outcomes[use.id] ?? .unknown
          let isExplained = unexplained < Self.explainedFetches
          fetches.append(record(of: use, outcome, entry, oracle, sets, isExplained: isExplained))
          if fetches.last?.ruling?.witness == nil { unexplained += 1 }
        }
        sets.append(block, turn.role)
      }
      sets.endTurn()
    }
    return Report(fetches: fetches, hidden: max(0, (entry.countedFetches ?? 0) - shown))
  }

  private func fetch(in block: ContentBlock) -> ToolUse? {
    switch block {
    case .serverToolUse(let use), .toolUse(let use): tools[use.name] == nil ? nil : use
    default: nil
    }
  }

  private func record(
    of use: ToolUse, _ outcome: FetchRecord.Outcome, _ entry: TranscriptEntry, _ oracle: ContextOracle,
    _ sets: AdmittedSets, isExplained: Bool
  ) -> FetchRecord {
    let choices = sets.emissionClasses().may
    var record = FetchRecord(
      position: sets.end, id: use.id, url: nil, outcome: outcome, ruling: nil, verdict: .refused,
      choices: choices, bits: 0)
    guard let member = tools[use.name], let text = use.inputText(member) else {
      switch outcome {
      case .served: record.verdict = .forbidden
      case .unknown: record.verdict = .cutOff
      case .failed, .refused: break
      }
      return record
    }
    let url = URLText(bytes: text.bytes)
    var ruling = oracle.ruling(for: url, in: sets)
    if isExplained { ruling = oracle.explained(ruling, for: url, in: sets) }
    record.url = url
    record.ruling = ruling
    record.verdict = Self.verdict(on: ruling, outcome, hasPrompt: entry.hasPrompt)
    record.bits = bits(of: url, record, ruling)
    return record
  }

  private static func verdict(
    on ruling: ContextRuling, _ outcome: FetchRecord.Outcome, hasPrompt: Bool
  ) -> FetchRecord.Verdict {
    switch (outcome, ruling) {
    case (.refused(let code), .mustAllow): code == "url_not_in_prior_context" ? .overblocked : .refused
    case (.refused, _): .refused
    case (_, .mustAllow): .explained
    case (_, .may): .contested
    case (_, .lenient): hasPrompt ? .lenient : .noPrompt
    case (_, .mustDeny(let denial)):
      if denial.cause != .notInContext { .forbidden } else { hasPrompt ? .unexplained : .noPrompt }
    }
  }

  private func bits(of url: URLText, _ record: FetchRecord, _ ruling: ContextRuling) -> Double {
    let choice = Capacity.bits(ofChoicesAmong: [record.choices])
    switch record.verdict {
    case .refused, .overblocked, .noPrompt, .cutOff: return 0
    case .explained, .contested: return choice
    case .lenient:
      guard case .lenient(_, let bits, _) = ruling else { return choice }
      return choice + bits
    case .unexplained, .forbidden:
      var prefix = 0
      if case .mustDeny(let denial) = ruling { prefix = denial.nearest?.firstDifference ?? 0 }
      return choice + OpenChannel.bits(prefix: prefix, limit: max(prefix, url.bytes.count))
    }
  }

  /// What became of each call, by its identifier.
  private func outcomes(in conversation: Conversation) -> [ForeignText: FetchRecord.Outcome] {
    var outcomes: [ForeignText: FetchRecord.Outcome] = [:]
    for block in conversation.turns.lazy.flatMap(\.blocks) {
      switch block {
      case .webFetchToolResult(let result):
        switch result.outcome {
        case .page: outcomes[result.toolUseID] = .served
        case .failure(let failure):
          outcomes[result.toolUseID] =
            Self.refusals.contains(failure.code) ? .refused(failure.code) : .failed(failure.code)
        }
      case .toolResult(let result):
        outcomes[result.toolUseID] = result.isError ? .refused("is_error") : .served
      default: break
      }
    }
    return outcomes
  }

  /// The codes by which a gate refuses before anything is sent.
  private static let refusals: Set<ForeignText> = [
    "invalid_input", "invalid_tool_input", "url_too_long", "url_not_allowed", "url_not_in_prior_context",
    "max_uses_exceeded",
  ]
}

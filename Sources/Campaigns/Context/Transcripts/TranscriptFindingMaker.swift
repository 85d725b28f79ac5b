internal import Conversations
internal import Encodings
internal import HarnessModel
internal import Judgement

/// Makes findings of fetches of one recorded conversation.
struct TranscriptFindingMaker {
  let audit: TranscriptAudit
  let entry: TranscriptEntry
  let file: String
  let target: TargetID

  /// The most bytes of a conversation that a finding carries.
  static let mostEvidence = 256 << 10

  private let policy: Policy
  /// Whether the whole conversation may be carried; asked for once, for it is written out to be measured.
  private lazy var isSmall = Self.isSmall(entry.conversation)

  init(audit: TranscriptAudit, entry: TranscriptEntry, file: String, target: TargetID) {
    self.audit = audit
    self.entry = entry
    self.file = file
    self.target = target
    policy = audit.policy(of: entry.conversation) ?? Policy()
  }

  /// The finding of a fetch that is one.
  mutating func finding(of fetch: FetchRecord) -> Finding {
    let url = fetch.url ?? ""
    let answer: Answer =
      if case .refused(let code) = fetch.outcome { .verdict(.deny, Answer.Detail(code: code)) } else {
        .verdict(.allow, nil)
      }
    let excerpt = TranscriptExcerpt.conversation(entry.conversation, around: fetch)
    if Self.isSmall(excerpt), let found = broken(excerpt, fetch, url, answer) { return found }
    if isSmall, let found = broken(entry.conversation, fetch, url, answer) { return found }
    // Too much to carry: the law that the record alone shows.
    let bench = bench(FetchContext(Conversation()))
    let exchange = ContextExchange(bench: bench, url: url, ruling: fetch.ruling, answer: answer)
    let assessment = ContextAssessor.assess(exchange)
    return make(
      assessment.property, assessment.kind ?? .leak, assessment.severity ?? .s1, exchange,
      fetch.ruling ?? exchange.ruling, at: fetch.position, context: nil)
  }

  /// The finding of a fetch as a part of the conversation shows it, or `nil` if that part does not show it.
  private func broken(
    _ conversation: Conversation, _ fetch: FetchRecord, _ url: URLText, _ answer: Answer
  ) -> Finding? {
    let context = FetchContext(conversation, fetch: fetch.id)
    let exchange = ContextExchange(bench: bench(context), url: url, answer: answer)
    let assessment = ContextAssessor.assess(exchange)
    guard let kind = assessment.kind, let severity = assessment.severity,
      fetch.ruling.map({ exchange.ruling.isLike($0) }) ?? true
    else { return nil }
    let ruling = exchange.bench.explained(exchange.ruling, for: url)
    return make(
      assessment.property, kind, severity, exchange, ruling, at: fetch.position, context: context)
  }

  private func bench(_ context: FetchContext) -> ContextBench {
    ContextBench(
      context, rules: audit.rules, policy: policy, domains: audit.domains.flatMap { $0(policy) })
  }

  /// The finding of fetches that were counted and are not shown.
  func hidden(_ count: Int) -> Finding {
    let why: Prose = "The server counted \(count) more fetches than the response shows."
    return plain(ContextAssessor.hidden, why)
  }

  /// The finding of a conversation whose fetches tell more than was permitted.
  func leak(_ bits: Double, above limit: Double) -> Finding {
    let (told, most) = (String((bits * 10).rounded() / 10), String(limit))
    let why: Prose =
      "The fetches tell an observer up to \(ours: told) bits, \(ours: most) were permitted; what pauses tell is not bounded."
    return plain(ContextAssessor.capacity, why)
  }

  /// A finding of a whole conversation, without a question.
  private func plain(_ page: PropertyPage, _ what: Prose) -> Finding {
    let exchange = ContextExchange(
      bench: bench(FetchContext(Conversation())), url: "", answer: .verdict(.allow, nil))
    var finding = make(page.id, .leak, page.severity, exchange, exchange.ruling, at: nil, context: nil)
    finding.explanation = place(nil) + what + " " + Prose(parts: [.ours(page.whyItMatters)])
    return finding
  }

  private func make(
    _ property: PropertyID, _ kind: Finding.Kind, _ severity: SeverityClass, _ exchange: ContextExchange,
    _ ruling: ContextRuling, at position: ConversationPosition?, context: FetchContext?
  ) -> Finding {
    let page = ContextLaws.named[property]
    let token = ContextReplayToken(
      policy: policy, context: context ?? FetchContext(Conversation()), url: exchange.url,
      property: property, kind: kind, rules: audit.rules.name, target: target, targetVersion: "")
    return Finding(
      id: identifier(property, kind), property: property, title: page?.title ?? property.rawValue,
      kind: kind, severity: severity, cwe: page?.cwe ?? [], advisories: page?.advisories ?? [],
      target: target, trail: [], minimal: .init(policy: policy, url: exchange.url),
      original: .init(policy: policy, url: exchange.url), isMinimal: false,
      expectation: ruling.expectation, answer: exchange.answer, readings: [],
      explanation: place(position) + ContextExplanation.of(exchange, ruling, page), replay: token.text,
      count: 1, exemplars: [exchange.url],
      context: context.map {
        ContextEvidence(context: $0, original: $0, ruling: ruling, rules: audit.rules.name)
      })
  }

  /// Where in the file it is told.
  private func place(_ position: ConversationPosition?) -> Prose {
    let name: Prose = entry.name.map { " (\($0))" } ?? ""
    let at: Prose = position.map { ", message \($0.message), block \($0.block)" } ?? ""
    return "\(ForeignText(file)), line \(entry.line)" + name + at + ": "
  }

  /// One finding for each law that a file shows broken.
  private func identifier(_ property: PropertyID, _ kind: Finding.Kind) -> String {
    var fields = FieldWriter()
    fields.add("transcript finding")
    fields.add(property.rawValue)
    fields.add(kind.rawValue)
    fields.add(target.rawValue)
    return String(SHA256.hex(fields.bytes).prefix(12))
  }

  private static func isSmall(_ conversation: Conversation) -> Bool {
    conversation.json.line.count <= mostEvidence
  }
}

extension ContextRuling {
  /// Whether two rulings permit the same for the same reason, whatever stands near.
  fileprivate func isLike(_ other: ContextRuling) -> Bool {
    switch (self, other) {
    case (.mustAllow, .mustAllow), (.lenient, .lenient): true
    case (.mustDeny(let one), .mustDeny(let two)): one.cause == two.cause
    default: false
    }
  }
}

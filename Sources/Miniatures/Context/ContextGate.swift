import Conversations
import HarnessModel
import Targets
import URLStandard

/// The reference gate of the context rule, in parts that wrong gates replace one at a time.
///
/// It keeps the set of serialized URLs that were given, and lets through what serializes to one of them.
struct ContextGate {
  /// The rules in force.
  var rules: ContextRules
  /// What the domain lists say, if there are any.
  var lists: ((URLText) throws -> GateDecision)?
  /// The passages of the conversation.
  var passages: (FetchContext) -> [Passage] = { PassageReader.read($0.conversation) }
  /// Where the fetch is judged.
  var place: (FetchContext) -> ConversationPosition = { $0.position }
  /// Whether the URLs of a passage may be fetched.
  var counts: (Passage, ContextRules) -> Bool = ContextGate.counts
  /// The URLs of a passage.
  var extract: (Passage) -> [[UInt8]] = PlainExtractor.urls
  /// What two URLs have in common that are the same; `nil` for what is no URL.
  var key: ([UInt8]) -> [UInt8]? = ContextGate.serialized
  /// Whether a key is among those given.
  var matches: (Set<[UInt8]>, [UInt8]) -> Bool = { $0.contains($1) }
  /// What is wrong with the form of a URL.
  var fault: (URLText, ContextRules) -> FetchErrorCode? = ContextGate.fault
  /// How many fetches were made already, as far as they count.
  var uses: (FetchContext, ContextRules) -> Int = ContextGate.uses
  /// How a code is spelled.
  var code: (FetchErrorCode, ContextRules) -> ForeignText = { $1.errors.code($0) }
  /// What the gate says it would fetch, if it says so.
  var fetched: ((URLText) -> URLText)?

  /// Makes the gate that a specimen is.
  ///
  /// - Throws: if the lists are invalid.
  static func make(
    _ specimen: any ContextSpecimen.Type, _ policy: Policy
  ) throws -> (FetchContext?) throws -> (URLText) throws -> GateDecision {
    let lists = policy.mode == .open ? nil : try Reference.filter(policy)
    return { context in
      let context = context ?? FetchContext(Conversation())
      var gate = ContextGate(rules: specimen.rules.applying(context.conversation.tools), lists: lists)
      specimen.change(&gate)
      return gate.filter(of: context)
    }
  }

  /// The filter in one conversation.
  private func filter(of context: FetchContext) -> (URLText) throws -> GateDecision {
    let place = place(context)
    var given: Set<[UInt8]> = []
    for passage in passages(context) where passage.position < place && counts(passage, rules) {
      for url in extract(passage) {
        if let key = key(url) { given.insert(key) }
      }
    }
    let isUsedUp = rules.maxUses.map { uses(context, rules) >= $0 } ?? false
    return { url in
      if let fault = fault(url, rules) { return .deny(code: code(fault, rules)) }
      if let decision = try lists?(url), decision.verdict == .deny {
        // The lists know the oldest spelling alone.
        return decision.detail?.code == "invalid_input" ? .deny(code: code(.invalidInput, rules)) : decision
      }
      guard let key = key(url.bytes), matches(given, key) else {
        return .deny(code: code(.urlNotInPriorContext, rules))
      }
      if isUsedUp { return .deny(code: code(.maxUsesExceeded, rules)) }
      return GateDecision(
        .allow, detail: fetched.map { Answer.Detail(url: ForeignText(bytes: $0(url).bytes)) })
    }
  }

  /// What the rules call admissible, and nothing on which they are silent.
  static func counts(_ passage: Passage, _ rules: ContextRules) -> Bool {
    switch passage.source {
    case .user: rules.standing(of: .user) == .admissible
    case .clientTool: rules.standing(of: .clientTool(passage.tool)) == .admissible
    case .webSearch: rules.standing(of: .webSearch) == .admissible
    case .webFetch: rules.standing(of: .webFetch) == .admissible
    default: false
    }
  }

  /// The serialized URL without its fragment, if it is of http or https and has no credentials.
  static func serialized(_ url: [UInt8]) -> [UInt8]? {
    guard let record = BasicURLParser.parse(url), isHTTP(record), !record.includesCredentials else {
      return nil
    }
    return Array(record.href.prefix { $0 != UInt8(ascii: "#") })
  }

  /// Whether a URL is of http or https.
  static func isHTTP(_ record: URLRecord) -> Bool {
    record.specialScheme == .http || record.specialScheme == .https
  }

  static func fault(_ url: URLText, _ rules: ContextRules) -> FetchErrorCode? {
    if let limit = rules.lengthLimit, url.scalarCount > limit { return .urlTooLong }
    if url.bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .invalidInput }
    return serialized(url.bytes) == nil ? .invalidInput : nil
  }

  /// The fetches of the request under way; failed ones count unless the rules say that they don't.
  static func uses(_ context: FetchContext, _ rules: ContextRules) -> Int {
    let place = context.position
    guard place.message < context.conversation.turns.count else { return 0 }
    var made: [ForeignText] = []
    for block in context.conversation.turns[place.message].blocks.prefix(place.block) {
      switch block {
      case .serverToolUse(let use) where use.name == "web_fetch": made.append(use.id)
      case .webFetchToolResult(let result):
        if case .failure = result.outcome, rules.failedFetchesCount == false {
          made.removeAll { $0 == result.toolUseID }
        }
      default: break
      }
    }
    return made.count
  }
}

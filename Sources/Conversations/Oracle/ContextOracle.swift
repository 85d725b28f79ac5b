public import HarnessModel
internal import URLStandard

/// Says of a URL and a place in a conversation what the context rule permits as an answer.
///
/// Two URLs are the same if they serialize the same without their fragments (URL Standard 4.5): that is what
/// reaches the wire. Where only RFC 3986 normalisation makes them the same, allowing is `lenient` and has a price.
///
/// The checks come in the order in which the error codes are documented: the form of the URL, its length, the
/// domain lists, the context, the limit of uses. Each broken rule contributes its code.
public struct ContextOracle: Sendable {
  /// What the domain lists permit for a URL; usually the answer of an oracle of policies.
  public typealias DomainRule = @Sendable (URLText) -> Expectation

  /// The rules.
  public var rules: ContextRules
  /// The domain lists, if there are any.
  public var domains: DomainRule?

  /// Makes an oracle.
  public init(rules: ContextRules = ContextRules(), domains: DomainRule? = nil) {
    self.rules = rules
    self.domains = domains
  }

  /// Judges a URL that is asked for behind everything in a conversation, or before a place of it.
  public func ruling(
    for url: URLText, in conversation: Conversation, before position: ConversationPosition? = nil
  ) -> ContextRuling {
    ruling(for: url, in: AdmittedSets(conversation, rules: rules), before: position)
  }

  /// Judges a URL by sets that were made before, as of a place: by default, behind everything.
  ///
  /// The place is where the request was *written*. A result that came back later, of a sibling call or of a
  /// client tool for which the fetch waited, doesn't count.
  public func ruling(
    for url: URLText, in sets: AdmittedSets, before position: ConversationPosition? = nil
  ) -> ContextRuling {
    let position = position ?? sets.end
    var request = Request(url, rules: rules)
    let domainRuling = request.causes.isEmpty ? domains.map { $0(url) } : nil
    if let domainRuling, case .must(.deny) = domainRuling.requirement {
      request.add(Request.cause(of: domainRuling.reason))
    }
    let match = request.match(in: sets, before: position)
    if match.exact == nil, !isUnreadable(sets, before: position) { request.add(.notInContext) }
    var axis = match.exact?.axis
    if match.exact == nil { axis = .unreadable }
    var contested: [FetchErrorCode] = []
    switch uses(in: sets, before: position) {
    case .left: break
    case .contested:
      axis = axis ?? .failedUses
      contested.append(.maxUsesExceeded)
    case .none: request.add(.tooManyUses)
    }
    if request.isOtherwisePermitted, let near = match.normalised {
      return .lenient(
        near.witness, bits: Leniency.bits(of: near.witness.url, limit: rules.lengthLimit), denial(request))
    }
    guard request.causes.isEmpty else {
      if match.exact?.axis != nil || match.exact == nil { contested.append(.urlNotInPriorContext) }
      if request.isRepaired { contested.append(.invalidInput) }
      if domains != nil, domainRuling.map(\.isContested) ?? true {
        contested += [.urlNotAllowed, .invalidInput]
      }
      return .mustDeny(denial(request, contested: contested))
    }
    if let domainRuling, case .may = domainRuling.requirement { axis = axis ?? .domains }
    if request.isRepaired { axis = axis ?? .repair }
    guard let witness = match.exact?.witness else { return .may(nil, .unreadable) }
    if axis == nil, rules.respellingIsContested, sets.text(at: witness.place) != url.bytes[...] {
      axis = .respelling
    }
    if let axis { return .may(witness, axis) }
    return .mustAllow(witness)
  }

  /// - Parameter contested: the codes of rules that may be read either way; a strict reader names them with right.
  private func denial(_ request: Request, contested: [FetchErrorCode] = []) -> ContextDenial {
    let broken = request.causes.sorted { $0.order < $1.order }.map(\.errorCode)
    let codes = (broken + contested).map { rules.errors.code($0) }
    var unique: [ForeignText] = []
    for code in codes where !unique.contains(code) { unique.append(code) }
    let cause = request.causes.min { $0.order < $1.order } ?? .notInContext
    return ContextDenial(cause, code: rules.errors.code(cause.errorCode), codes: unique)
  }

  /// Whether content that cannot be read here stands before a place.
  private func isUnreadable(_ sets: AdmittedSets, before position: ConversationPosition) -> Bool {
    sets.unreadable.first.map { $0 < position } ?? false
  }

  private enum Uses {
    case left, contested, none
  }

  /// Whether the limit of uses leaves a fetch at a place.
  private func uses(in sets: AdmittedSets, before position: ConversationPosition) -> Uses {
    guard let limit = rules.maxUses else { return .left }
    var made = 0
    var failed = 0
    for use in sets.fetches.reversed() where use.position < position {
      if rules.usesScope == .request, use.position.message != position.message { break }
      made += 1
      if let failure = use.failed, failure < position { failed += 1 }
    }
    if made < limit { return .left }
    guard made - failed < limit else { return .none }
    switch rules.failedFetchesCount {
    case true?: return .none
    case false?: return .left
    case nil: return .contested
    }
  }
}

extension Expectation {
  /// Whether either answer is right.
  fileprivate var isContested: Bool {
    if case .may = requirement { return true }
    return false
  }
}

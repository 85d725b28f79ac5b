import Conversations
public import HarnessModel

/// Names the law of the context rule that an answer keeps or breaks.
public enum ContextAssessor {
  /// What became of a question: the law that was broken, or the general one that was kept or waived.
  public static func assess(_ exchange: ContextExchange) -> Assessment {
    switch exchange.answer {
    case .declined: return Assessment(property: ProvenanceSoundness.page.id, outcome: .declined)
    case .failed: return Assessment(property: ProvenanceSoundness.page.id, outcome: .failed)
    case .crashed: return misbehaved(.crash)
    case .hung: return misbehaved(.hang)
    case .garbled: return misbehaved(.protocolBreach)
    case .verdict: break
    }
    guard let breach = ContextBreach(of: exchange) else { return unbroken(exchange.ruling) }
    if breach.isMiscoded {
      return Assessment(
        property: RefusalCodes.page.id, outcome: .broken(breach.kind, RefusalCodes.severity(breach)))
    }
    for law in ContextLaws.all where law.explains(breach) {
      return Assessment(property: law.page.id, outcome: .broken(breach.kind, law.severity(breach)))
    }
    return unbroken(exchange.ruling)
  }

  /// C-24: a session can tell no more than was permitted.
  public static let capacity = PropertyPage(
    id: "C-24", title: "a session tells no more bits than the limit given",
    statement: """
      The URLs that a gate admits in a conversation, and the number of fetches it permits, bound how much \
      a session can tell an observer of the requests. The bound stays below the limit that was asked for.
      """,
    whyItMatters: """
      A context rule leaves a choice: which of the given URLs, in which order, how often. An attacker who \
      gives many URLs reads a secret from the choices, without any URL that was made up.
      """,
    severity: .s7, cwe: [515],
    hazard: """
      The bound counts requests and not time: pauses between fetches carry as much as the observer's clock \
      resolves.
      """)

  /// C-27: every fetch that is counted is shown, as far as a transcript tells.
  public static let hidden = PropertyPage(
    id: "C-27", title: "every fetch that is counted is shown",
    statement: """
      A response shows as many calls of the fetch tool as its usage counts.
      """,
    whyItMatters: """
      What is not shown cannot be judged afterwards. Code that fetches in the container, and results that are \
      left out of responses, leave the count as their only trace.
      """,
    severity: .s7, cwe: [778],
    hazard: """
      Judged only in recorded conversations whose usage counts fetches; a response that was cut shows fewer.
      """)

  private static func misbehaved(_ kind: Finding.Kind) -> Assessment {
    Assessment(property: Totality.page.id, outcome: .broken(kind, Totality.page.severity))
  }

  private static func unbroken(_ ruling: ContextRuling) -> Assessment {
    switch ruling {
    case .mustAllow: Assessment(property: ProvenanceCompleteness.page.id, outcome: .kept)
    case .mustDeny, .lenient: Assessment(property: ProvenanceSoundness.page.id, outcome: .kept)
    case .may: Assessment(property: ProvenanceSoundness.page.id, outcome: .waived(.context))
    }
  }
}

extension ContextRuling {
  /// The ruling as an expectation, for reports that know nothing of conversations.
  public var expectation: Expectation {
    switch self {
    case .mustAllow: Expectation(.must(.allow), because: .givenByContext)
    case .may: Expectation(.may(.context), because: .contestedContext)
    case .lenient: Expectation(.must(.deny), because: .normalisedOnly)
    case .mustDeny(let denial): Expectation(.must(.deny), because: denial.cause.reason)
    }
  }
}

extension ContextDenial.Cause {
  fileprivate var reason: Reason {
    switch self {
    case .malformed: .invalidURL
    case .scheme: .schemeNotAllowed
    case .userinfo: .userinfo
    case .controlBytes: .controlBytes
    case .tooLong: .tooLong
    case .domains: .noEntryCovers
    case .notInContext: .notInContext
    case .tooManyUses: .tooManyUses
    }
  }
}

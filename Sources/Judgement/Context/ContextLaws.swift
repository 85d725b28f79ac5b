public import HarnessModel

/// The laws of the context rule.
public enum ContextLaws {
  /// Every law, the most specific first: the order in which broken ones are named.
  static let all: [any ContextLaw.Type] = [
    WellFormedRequests.self,
    ContextLength.self,
    ContextDomains.self,
    UseBudget.self,
    JudgedIsFetched.self,
    Leniency.self,
    DeferredFetch.self,
    SiblingResults.self,
    RefusalNeutrality.self,
    ExcludedTools.self,
    SearchQueries.self,
    ContainerExclusion.self,
    ForgedHistory.self,
    AssistantExclusion.self,
    ToolInputExclusion.self,
    Summaries.self,
    CutText.self,
    JoinedText.self,
    CaseTightness.self,
    DecodingTightness.self,
    QueryTightness.self,
    OriginTightness.self,
    ExtensionTightness.self,
    PathTightness.self,
    HostTightness.self,
    ByteTightness.self,
    ProvenanceSoundness.self,
    EarlierTurns.self,
    ResultsCount.self,
    LinkDestinations.self,
    ProvenanceCompleteness.self,
    RefusalCodes.self,
  ]

  /// The manual pages of the laws that have their own.
  public static let pages: [PropertyPage] =
    all.map { $0.page }.filter { $0.id != LengthBound.page.id }
    + [ContextAssessor.capacity, ContextAssessor.hidden]

  /// The page of every law that a context campaign may name.
  public static let named: [PropertyID: PropertyPage] = Dictionary(
    (all.map { $0.page } + [Totality.page, ContextAssessor.capacity, ContextAssessor.hidden])
      .map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first })
}

/// The gates of the context rule that come with the tool.
public enum ContextMiniatures {
  /// Every gate, the right ones first.
  public static let all: [ContextMiniature] = right + wrong

  /// Gates that break no property under the rules that they claim.
  static let right: [ContextMiniature] = [
    ContextMiniature(ContextReference.self),
    ContextMiniature(ContextStrict.self),
    ContextMiniature(ContextMustOnly.self),
    ContextMiniature(ContextGenerous.self),
  ]

  /// The reference gate with one defect each.
  static let wrong: [ContextMiniature] = [
    ContextMiniature(ContextNoRule.self),
    ContextMiniature(ContextDenyAll.self),
    ContextMiniature(ContextExtension.self),
    ContextMiniature(ContextShortening.self),
    ContextMiniature(ContextUnslashedPrefix.self),
    ContextMiniature(ContextLowerCase.self),
    ContextMiniature(ContextFoldedPath.self),
    ContextMiniature(ContextMissingURL.self),
    ContextMiniature(ContextStripThenFetch.self),
    ContextMiniature(ContextPerSend.self),
    ContextMiniature(ContextHostOnly.self),
    ContextMiniature(ContextSite.self),
    ContextMiniature(ContextAssistantText.self),
    ContextMiniature(ContextToolInput.self),
    ContextMiniature(ContextSearchQuery.self),
    ContextMiniature(ContextContainer.self),
    ContextMiniature(ContextErrorEcho.self),
    ContextMiniature(ContextEveryTool.self),
    ContextMiniature(ContextUserInput.self),
    ContextMiniature(ContextServerTools.self),
    ContextMiniature(ContextUnknownForm.self),
    ContextMiniature(ContextForgedResult.self),
    ContextMiniature(ContextDeferred.self),
    ContextMiniature(ContextSibling.self),
    ContextMiniature(ContextJoinedBlocks.self),
    ContextMiniature(ContextCutPage.self),
    ContextMiniature(ContextEllipsis.self),
    ContextMiniature(ContextForgetsSummarised.self),
    ContextMiniature(ContextKeepsSummarised.self),
    ContextMiniature(ContextRedirect.self),
    ContextMiniature(ContextHashbang.self),
    ContextMiniature(ContextDecoded.self),
    ContextMiniature(ContextNormalised.self),
    ContextMiniature(ContextNoQuery.self),
    ContextMiniature(ContextLastByte.self),
    ContextMiniature(ContextQueryByte.self),
    ContextMiniature(ContextUserinfo.self),
    ContextMiniature(ContextNoPort.self),
    ContextMiniature(ContextNoScheme.self),
    ContextMiniature(ContextOneMore.self),
    ContextMiniature(ContextUncounted.self),
    ContextMiniature(ContextNoLinks.self),
    ContextMiniature(ContextWordPattern.self),
    ContextMiniature(ContextNoLimit.self),
    ContextMiniature(ContextUserOnly.self),
    ContextMiniature(ContextOldCodes.self),
    ContextMiniature(ContextOneCode.self),
    ContextMiniature(ContextUngroundedCase.self),
  ]

  /// The gate of that name, without `builtin:`.
  public static func named(_ name: String) -> ContextMiniature? {
    all.first { $0.name == name }
  }

  /// The gates of a run without a target: the reference, and what open implementations do.
  public static let defaultAudit: [ContextMiniature] = [
    ContextMiniature(ContextReference.self),
    ContextMiniature(ContextUngroundedCase.self),
    ContextMiniature(ContextStripThenFetch.self),
    ContextMiniature(ContextHostOnly.self),
    ContextMiniature(ContextPerSend.self),
    ContextMiniature(ContextNoRule.self),
  ]
}

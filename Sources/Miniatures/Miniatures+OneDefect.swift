extension Miniatures {
  /// Filters that are sound but for one defect each, by the step that is wrong.
  static let oneDefect: [Miniature] = [
    // Wrong about which hosts an entry covers.
    Miniature(BelowOnly.self), Miniature(DollarBeforeNewline.self), Miniature(ExactOnly.self),
    Miniature(GlobOverURL.self), Miniature(HostPrefix.self), Miniature(HostSubstring.self),
    Miniature(LastTwoLabels.self), Miniature(LineAnchors.self), Miniature(OneLabelOnly.self),
    Miniature(QuerySearched.self), Miniature(StripsLetters.self), Miniature(SuffixWithoutDot.self),
    Miniature(TextSubstring.self), Miniature(UnanchoredEnd.self), Miniature(UnescapedDots.self),
    // Wrong about where the URL goes.
    Miniature(BackslashBlind.self), Miniature(BracketInUserinfo.self), Miniature(DecodedURL.self),
    Miniature(DecodesTwice.self), Miniature(FailsOpen.self), Miniature(FirstAt.self),
    Miniature(FirstLine.self), Miniature(HandsOnDecoded.self), Miniature(HashInAuthority.self),
    Miniature(LastAtAnywhere.self),
    Miniature(NetlocWithPort.self), Miniature(NetlocWithUser.self), Miniature(PercentBlind.self),
    Miniature(PortAtFirstColon.self), Miniature(QuestionInAuthority.self),
    Miniature(SchemeUnchecked.self), Miniature(TabsRemain.self), Miniature(WHATWGOnly.self),
    // Wrong about which spellings are one name.
    Miniature(CaseSensitiveHost.self), Miniature(CompatibilityForms.self), Miniature(FakeALabel.self),
    Miniature(FoldsLookalikes.self), Miniature(IDNA2003.self), Miniature(MendsEmptyLabels.self),
    Miniature(PunycodeBlind.self), Miniature(RootDotDistinct.self), Miniature(Transitional.self),
    Miniature(TurkishLowercase.self),
    // Wrong about which spellings are one address.
    Miniature(AddressAsText.self), Miniature(AddressSuffix.self), Miniature(MappedAddressMissed.self),
    Miniature(ZoneStripped.self),
    // Wrong about which paths an entry covers.
    Miniature(CaseBlindPath.self), Miniature(DeadPathEntries.self), Miniature(EscapedLettersMissed.self),
    Miniature(MergesSlashes.self), Miniature(MixedDotSegments.self), Miniature(PathIgnored.self),
    Miniature(PathTextPrefix.self), Miniature(RawDotSegments.self),
    // Wrong about what a list is.
    Miniature(DeadUnicodeEntries.self), Miniature(EmptyListOpen.self), Miniature(EntriesAsTyped.self),
    Miniature(FirstHostDecides.self), Miniature(JoinedPattern.self), Miniature(ListCap.self),
    Miniature(ListsMerged.self),
    Miniature(SkipsInvalidEntries.self),
    // Wrong about how long a URL is.
    Miniature(CountsClusters.self), Miniature(LimitOffByOne.self), Miniature(NoLimit.self),
    Miniature(SecureOnly.self), Miniature(Truncates.self),
    // Wrong about answering at all.
    Miniature(Backtracking.self), Miniature(DiesOfNUL.self), Miniature(Flickers.self),
    Miniature(HangsOnBracket.self), Miniature(LastIndex.self), Miniature(QuadraticPunycode.self),
  ]
}

import HarnessModel

extension CompiledPolicy {
  /// Weighs everything that a sound gate might hold against a URL that the lists let pass.
  ///
  /// The order decides which one an expectation names: first what makes the URL itself doubtful, then
  /// its host, its port and path, and last what is doubtful about the policy.
  func weighContests(
    on destination: borrowing Destination, in text: Span<UInt8>, shape: HostShape, _ length: URLLength,
    _ ruling: inout Ruling
  ) {
    let (traits, hasPort) = (destination.traits, destination.port != nil)
    // Nearly every URL has nothing peculiar, and this is all that is asked about it.
    let isPlain =
      traits.isEmpty && shape.isEmpty && !hasPort && length == .within && contested == nil
    if isPlain, mode == .allow { return }
    if traits.contains(.repaired) { weigh(Contest(.repair, .repaired, rules.acceptsRepair), &ruling) }
    if traits.contains(.replacedIllFormed) {
      weigh(Contest(.illFormedUTF8, .illFormedUTF8, rules.replacesIllFormed, reference: .invalid), &ruling)
    }
    if traits.contains(.danglingAt) {
      weigh(Contest(.splitReadings, .splitReadings, rules.choosesModel), &ruling)
    }
    if traits.contains(.userinfo) { weigh(Contest(.userinfo, .userinfo, rules.acceptsUserinfo), &ruling) }
    contestHost(destination, text, shape, &ruling)
    if traits.contains(.looseReference) {
      weigh(Contest(.referenceForm, .looseReference, rules.acceptsEveryReference), &ruling)
    }
    if traits.contains(.opaqueReference) {
      weigh(Contest(.pathEscapes, .opaqueReference, rules.decode.map { $0 != .all }), &ruling)
    }
    if hasPort, base?.isOwn(destination, in: text) != true {
      weigh(Contest(.port, .port, rules.acceptsPort), &ruling)
    }
    if traits.contains(.dotSegments) {
      weigh(Contest(.dotSegments, .dotSegments, rules.acceptsDotSegments), &ruling)
    }
    if length == .contested { weigh(Contest(.lengthUnit, .lengthUnit, nil), &ruling) }
    if let contested { weigh(Contest(contested, .contestedEntry, nil), &ruling) }
  }

  private func contestHost(
    _ destination: borrowing Destination, _ text: Span<UInt8>, _ shape: HostShape, _ ruling: inout Ruling
  ) {
    if shape.contains(.hasACELabel), HostReading.holdsInvalidALabel(text.extracting(destination.name)) {
      weigh(Contest(.invalidALabel, .invalidALabel, rules.lenientALabels, reference: .deny), &ruling)
    }
    if shape.contains(.emptyLabel) {
      weigh(Contest(.dnsLimits, .emptyLabel, rules.ignoresDNSLimits, reference: .deny), &ruling)
    }
    if shape.contains(.tooLong) {
      weigh(Contest(.dnsLimits, .labelTooLong, rules.ignoresDNSLimits, reference: .deny), &ruling)
    }
    if destination.traits.contains(.respelled) {
      weigh(Contest(.hostSpelling, .hostSpelling, rules.acceptsSpelling), &ruling)
    }
    if destination.traits.contains(.contestedName) {
      weigh(Contest(.idnaModel, .idnaModel, rules.acceptsEveryIDNAModel), &ruling)
    }
    if shape.contains(.rootDot) {
      weigh(Contest(.trailingDot, .trailingDot, rules.rootDot.map { $0 != .reject }), &ruling)
    }
    contestAddress(destination, text, &ruling)
  }

  /// An address, or the name of this machine, that no entry names: gates often have rules of their own.
  private func contestAddress(
    _ destination: borrowing Destination, _ text: Span<UInt8>, _ ruling: inout Ruling
  ) {
    if rules.addresses == .denyPrivate, AddressRange.isPrivate(destination, in: text) {
      return weigh(Contest(.addressHost, .addressHost, false), &ruling)
    }
    guard mode != .allow, AddressRange.isAddress(destination, in: text) else { return }
    weigh(Contest(.addressHost, .addressHost, rules.addresses.map { $0 != .onlyIfListed }), &ruling)
  }

  /// Lets a contest change the ruling on a URL that the lists let pass.
  private func weigh(_ contest: Contest, _ ruling: inout Ruling) {
    switch contest.setting ?? (rules.strict && contest.axis.isAboutTheURL ? false : nil) {
    case true: break
    case false:
      guard ruling.requirement != .must(.deny) else { return }
      let outcome: Ruling.Outcome = contest.outcome == .allow ? .deny : contest.outcome
      ruling = .must(outcome, because: contest.reason, entry: ruling.entry)
    case nil:
      if ruling.outcome == .allow { ruling.outcome = contest.outcome }
      guard ruling.requirement == .must(.allow) else { return }
      ruling.requirement = .may(contest.axis)
      ruling.reason = contest.reason
    }
  }
}

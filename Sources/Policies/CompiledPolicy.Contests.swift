import HarnessModel

extension CompiledPolicy {
  /// Calls `body` with everything that a sound gate might hold against a URL that the lists let pass.
  ///
  /// The order decides which one an expectation names: first what makes the URL itself doubtful, then
  /// its host, its port and path, and last what is doubtful about the policy.
  func forEachContest(
    on destination: Destination, in text: Span<UInt8>, shape: HostShape, _ length: URLLength,
    _ body: (Contest) -> Void
  ) {
    let traits = destination.traits
    // Nearly every URL has nothing peculiar, and this is all that is asked about it.
    let isPlain =
      traits.isEmpty && shape.isEmpty && destination.port == nil && length == .within && contested == nil
    if isPlain, mode == .allow { return }
    if traits.contains(.repaired) { body(Contest(.repair, .repaired, rules.acceptsRepair)) }
    if traits.contains(.replacedIllFormed) {
      body(Contest(.illFormedUTF8, .illFormedUTF8, rules.replacesIllFormed, reference: .invalid))
    }
    if traits.contains(.danglingAt) { body(Contest(.splitReadings, .splitReadings, rules.choosesModel)) }
    if traits.contains(.userinfo) { body(Contest(.userinfo, .userinfo, rules.acceptsUserinfo)) }
    contestHost(destination, text, shape, body)
    if traits.contains(.looseReference) {
      body(Contest(.referenceForm, .looseReference, rules.acceptsEveryReference))
    }
    if traits.contains(.opaqueReference) {
      body(Contest(.pathEscapes, .opaqueReference, rules.decode.map { $0 != .all }))
    }
    if destination.port != nil, base?.isOwn(destination, in: text) != true {
      body(Contest(.port, .port, rules.acceptsPort))
    }
    if traits.contains(.dotSegments) {
      body(Contest(.dotSegments, .dotSegments, rules.acceptsDotSegments))
    }
    if length == .contested { body(Contest(.lengthUnit, .lengthUnit, nil)) }
    if let contested { body(Contest(contested, .contestedEntry, nil)) }
  }

  private func contestHost(
    _ destination: Destination, _ text: Span<UInt8>, _ shape: HostShape, _ body: (Contest) -> Void
  ) {
    if shape.contains(.hasACELabel), HostReading.holdsInvalidALabel(text.extracting(destination.name)) {
      body(Contest(.invalidALabel, .invalidALabel, rules.lenientALabels, reference: .deny))
    }
    if shape.contains(.emptyLabel) {
      body(Contest(.dnsLimits, .emptyLabel, rules.ignoresDNSLimits, reference: .deny))
    }
    if shape.contains(.tooLong) {
      body(Contest(.dnsLimits, .labelTooLong, rules.ignoresDNSLimits, reference: .deny))
    }
    if destination.traits.contains(.respelled) {
      body(Contest(.hostSpelling, .hostSpelling, rules.acceptsSpelling))
    }
    if destination.traits.contains(.contestedName) {
      body(Contest(.idnaModel, .idnaModel, rules.acceptsEveryIDNAModel))
    }
    if shape.contains(.rootDot) {
      body(Contest(.trailingDot, .trailingDot, rules.rootDot.map { $0 != .reject }))
    }
    contestAddress(destination, text, body)
  }

  /// An address, or the name of this machine, that no entry names: gates often have rules of their own.
  private func contestAddress(
    _ destination: Destination, _ text: Span<UInt8>, _ body: (Contest) -> Void
  ) {
    if rules.addresses == .denyPrivate, AddressRange.isPrivate(destination, in: text) {
      return body(Contest(.addressHost, .addressHost, false))
    }
    guard mode != .allow, AddressRange.isAddress(destination, in: text) else { return }
    body(Contest(.addressHost, .addressHost, rules.addresses.map { $0 != .onlyIfListed }))
  }
}

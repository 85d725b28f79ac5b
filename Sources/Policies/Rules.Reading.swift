import HarnessModel

extension Rules {
  /// Reads the knobs of a policy.
  ///
  /// - Throws: `PolicyError` for a dialect, a knob or a value that does not exist or is not enforced.
  init(_ policy: Policy) throws(PolicyError) {
    // The entries of an unknown dialect are taken apart as in the base dialect, where that is possible.
    guard let dialect = Dialect.named(policy.dialect) else {
      throw PolicyError(.unknownDialect(policy.dialect.rawValue))
    }
    let knobs = policy.settledKnobs
    for (name, value) in knobs.values.sorted(by: { $0.key < $1.key }) {
      guard let knob = Knob.named(name) else { throw PolicyError(.unknownKnob(name)) }
      guard knob.takes(value) else {
        throw PolicyError(.unknownKnobValue(knob: name, value: value))
      }
      guard !knob.unenforced.contains(value) else {
        throw PolicyError(.unenforcedKnobValue(knob: name, value: value))
      }
    }
    self.init(checked: knobs)
    isRelative = dialect.isRelative
  }

  private init(checked knobs: Knobs) {
    /// Whether the knob has the accepting value, or `nil` if it is unset.
    func flag(_ name: String, _ accepting: String) -> Bool? { knobs[name].map { $0 == accepting } }
    strict = knobs["profile"] == "strict"
    isLayered = knobs["layers"] == "intersection"
    let models: [String: NameModel] = ["uts46-t": .transitional, "idna2008": .idna2008]
    nameModel = knobs["idna.model"].flatMap { models[$0] } ?? .nonTransitional
    globsPaths = knobs["entry.wildcard"] == "pathGlob"
    namesPorts = knobs["entry.port"] == "explicit"
    // Who writes ports into entries means that the others have none but the scheme's.
    portsAreExplicit = knobs["port"].map { $0 == "explicit" } ?? namesPorts
    isRelative = false
    bothLists = knobs["mode.both"] ?? "error"
    emptyAllowDenies = knobs["mode.emptyAllow"] == "denyAll"
    blockLookalikes = flag("confusables.blockToo", "yes")
    lengthLimit = knobs["length.limit"].flatMap { Int($0) } ?? 250
    lengthUnit = knobs["length.unit"].flatMap(Unit.init(rawValue:))
    lengthOf = knobs["length.of"].flatMap(Measured.init(rawValue:))
    choosesModel = knobs["parse.model"] == nil ? nil : true
    acceptsRepair = flag("parse.repair", "accept")
    replacesIllFormed = flag("parse.utf8", "replace")
    httpsOnly = knobs["scheme.set"] == "https"
    acceptsUserinfo = flag("userinfo", "ignore")
    acceptsPort = portsAreExplicit ? true : flag("port", "ignore")
    rootDot = knobs["rootDot"].flatMap(RootDot.init(rawValue:))
    suffix = knobs["suffix"].flatMap(Suffix.init(rawValue:)) ?? .apexAndAny
    acceptsEveryIDNAModel = knobs["idna.model"].map { $0 != "idna2008" }
    tableIsFixed = knobs["idna.table"] != nil
    lenientALabels = flag("idna.ace", "lenient2026")
    // IDNA 2008 itself maps nothing.
    acceptsSpelling =
      flag("host.spelling", "canonicalize") ?? (knobs["idna.model"] == "idna2008" ? false : nil)
    ignoresDNSLimits = flag("host.limits", "ignore")
    addresses = knobs["ip"].flatMap(Addresses.init(rawValue:))
    embedded = knobs["ip.embedded"].flatMap(Embedded.init(rawValue:))
    segmentBoundary = knobs["path.boundary"] != "string"
    foldsPathCase = flag("path.case", "fold")
    decode = knobs["path.decode"].flatMap(Decode.init(rawValue:))
    acceptsDotSegments = flag("path.dots", "remove")
    stripsParameters = flag("path.params", "strip")
    mergesSlashes = flag("path.merge", "merge")
    slashMeansDirectory = flag("path.trailingSlash", "dirOnly")
    pathCoversSubdomains = flag("path.subdomains", "yes")
    acceptsEveryReference = flag("relative.form", "any")
    unicodeEntries = flag("entry.unicode", "canonicalize")
    leadingDot = knobs["entry.leadingDot"].flatMap(LeadingDot.init(rawValue:))
    wildcardPrefix = flag("entry.wildcard", "hostPrefix")
    stripsScheme = flag("entry.scheme", "strip")
    stripsPort = flag("entry.port", "strip")
    rootDotEntries = flag("entry.rootDot", "strip")
    trimsBlanks = flag("entry.blanks", "trim")
    refusesPublicSuffix = flag("entry.publicSuffix", "error")
  }

  /// The list that decides.
  ///
  /// - Throws: `PolicyError` for both lists together and for an empty allow list.
  func listInForce(of policy: Policy) throws(PolicyError) -> PolicyError.List? {
    switch (policy.allowed, policy.blocked) {
    // Without a list only the base's own host may be gone to.
    case (nil, nil): return isRelative ? .allowed : nil
    case (nil, .some): return .blocked
    case (.some(let allowed), nil):
      if allowed.isEmpty, !emptyAllowDenies { throw PolicyError(.emptyAllowList) }
      return .allowed
    case (.some(let allowed), .some) where isLayered:
      if allowed.isEmpty, !emptyAllowDenies { throw PolicyError(.emptyAllowList) }
      return .allowed
    case (.some(let allowed), .some(let blocked)):
      switch bothLists {
      case "blockWins": return .blocked
      case "allowWins": return .allowed
      default: throw PolicyError(allowed.isEmpty || blocked.isEmpty ? .bothListsOneEmpty : .bothLists)
      }
    }
  }

  /// The base of references, where the dialect is about references.
  ///
  /// - Throws: `PolicyError` if there is none, or none that both readers go to.
  func base(of policy: Policy) throws(PolicyError) -> BaseURL? {
    guard isRelative else { return nil }
    guard let text = policy.base, let base = BaseURL(text) else { throw PolicyError(.noBase) }
    return base
  }

  /// The point by which a sound gate may refuse the policy as a whole.
  func contestedPoint(of entries: [Entry], on list: PolicyError.List?) -> Axis? {
    for position in entries.indices {
      let notes = entries[position].notes
      if notes.isEmpty { continue }
      if notes.contains(.unicode), unicodeEntries == nil { return .unicodeEntry }
      if notes.contains(.newerUnicode), !tableIsFixed { return .unicodeVersion }
      if notes.contains(.rootDot), rootDotEntries == nil { return .entryRootDot }
      if list == .allowed, notes.contains(.publicSuffix), refusesPublicSuffix == nil {
        return .publicSuffix
      }
    }
    return nil
  }
}

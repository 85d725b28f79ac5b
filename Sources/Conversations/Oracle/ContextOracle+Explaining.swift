public import HarnessModel
internal import URLStandard

extension ContextOracle {
  /// The same ruling with its counterexample: the closest admitted URL, and where else the URL stands.
  ///
  /// This reads every admitted URL, and the text that doesn't count, so it is for findings and not for campaigns.
  public func explained(
    _ ruling: ContextRuling, for url: URLText, in sets: AdmittedSets,
    before position: ConversationPosition? = nil
  ) -> ContextRuling {
    let position = position ?? sets.end
    let request = Request(url, rules: rules)
    switch ruling {
    case .mustDeny(let denial):
      return .mustDeny(explained(denial, request.serialized, sets, position))
    case .lenient(let witness, let bits, let denial):
      // The closest admitted URL is the witness itself.
      var denial = explained(denial, request.serialized, sets, position)
      denial.nearest = nil
      return .lenient(witness, bits: bits, denial)
    case .mustAllow, .may: return ruling
    }
  }

  private func explained(
    _ denial: ContextDenial, _ url: [UInt8], _ sets: AdmittedSets, _ position: ConversationPosition
  ) -> ContextDenial {
    let isAdmitted = url.withUnsafeBufferPointer { sets.match($0, before: position).exact != nil }
    guard !url.isEmpty, !isAdmitted else { return denial }
    var denial = denial
    denial.nearest = nearest(to: url, among: sets.admissions(before: position))
    denial.elsewhere = sets.forbiddenWitness(of: url, before: position)
    return denial
  }

  /// The admitted URL that shares the longest beginning and end with another one.
  private func nearest(
    to url: [UInt8], among admissions: [AdmittedSets.Admission]
  ) -> ContextDenial.Nearest? {
    var best: (ContextDenial.Nearest, shared: Int, length: Int)?
    for admission in admissions {
      let other = admission.witness.url.bytes
      let prefix = zip(url, other).prefix { $0 == $1 }.count
      let room = min(url.count, other.count) - prefix
      let suffix = zip(url.reversed(), other.reversed()).prefix(room).prefix { $0 == $1 }.count
      let shared = prefix + suffix
      if let best, (best.shared, other.count) <= (shared, best.length) ? false : true { continue }
      best = (
        ContextDenial.Nearest(witness: admission.witness, firstDifference: prefix), shared, other.count
      )
    }
    return best?.0
  }
}

extension AdmittedSets {
  /// Where a URL stands in text that doesn't count.
  func forbiddenWitness(of url: [UInt8], before position: ConversationPosition) -> ContextWitness? {
    var record = URLRecord()
    for run in forbidden where run.position < position {
      var found: ContextWitness?
      run.text.bytes.withUnsafeBufferPointer { text in
        URLScanner.scan(text, form: .prose) { candidate in
          guard found == nil,
            BasicURLParser.parse(candidate.decoded ?? Array(text[candidate.range]), into: &record),
            record.href.prefix(record.countWithoutFragment).elementsEqual(url)
          else { return }
          found = ContextWitness(
            source: run.source,
            place: TextPlace(position: run.position, field: run.field, range: candidate.range),
            reading: candidate.reading, url: URLText(bytes: url))
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// The bytes at a place.
  func text(at place: TextPlace) -> ArraySlice<UInt8>? {
    runs.first { $0.position == place.position && $0.field == place.field }?.text.bytes[place.range]
  }
}

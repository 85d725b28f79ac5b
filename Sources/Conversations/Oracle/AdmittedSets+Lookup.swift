public import HarnessModel

extension AdmittedSets {
  /// A URL of the sets, and where it was found first.
  public struct Admission: Hashable, Sendable {
    /// The place and the reading; its `url` is the one admitted.
    public var witness: ContextWitness
    /// Why the URL is not certain; nil for one of `must`.
    public var axis: ContextAxis?
  }

  /// The URLs that must be allowed, in the order in which they were met.
  public var must: [Admission] { admissions(before: .endOfAll).filter { $0.axis == nil } }

  /// The URLs that may be allowed, those of `must` included, in the order in which they were met.
  public var may: [Admission] { admissions(before: .endOfAll) }

  /// The URLs that may be allowed as of a place; those without an axis must be.
  public func admissions(before position: ConversationPosition) -> [Admission] {
    let runLimit = runLimit(before: position)
    let epoch = epoch(before: position)
    return table.slots.indices.compactMap { index in
      guard table.slots[index].alias < 0 else { return nil }
      return admission(ofSlot: index, runLimit: runLimit, epoch: epoch)
    }
  }

  /// What the sets say about one serialized URL as of a place.
  struct Match {
    /// The best admission of this very URL.
    var exact: Admission?
    /// The best admission of a URL that only normalisation makes the same.
    var normalised: Admission?
  }

  /// Looks a URL up, serialized without its fragment.
  func match(_ url: UnsafeBufferPointer<UInt8>, before position: ConversationPosition) -> Match {
    let runLimit = runLimit(before: position)
    let epoch = epoch(before: position)
    var match = Match()
    table.forEachSlot(of: url) { index in
      let isAlias = table.slots[index].alias >= 0
      let slot = isAlias ? Int(table.slots[index].alias) : index
      guard let found = admission(ofSlot: slot, runLimit: runLimit, epoch: epoch) else { return }
      if isAlias {
        if Self.isBetter(found, than: match.normalised) { match.normalised = found }
      } else if Self.isBetter(found, than: match.exact) {
        match.exact = found
      }
    }
    return match
  }

  private static func isBetter(_ new: Admission, than old: Admission?) -> Bool {
    guard let old else { return true }
    return old.axis != nil && (new.axis == nil || old.axis == .compaction)
  }

  private func admission(ofSlot index: Int, runLimit: Int, epoch: Int32) -> Admission? {
    let slot = table.slots[index]
    let isOld = slot.epoch < epoch
    if isOld, rules.compactionKeepsURLs == false { return nil }
    let isContested = isOld && rules.compactionKeepsURLs == nil
    if let must = slot.must, Int(must.run) < runLimit {
      return Admission(witness: witness(must, index), axis: isContested ? .compaction : nil)
    }
    if let may = slot.may, Int(may.run) < runLimit {
      return Admission(witness: witness(may, index), axis: isContested ? .compaction : may.axis)
    }
    return nil
  }

  private func witness(_ note: AdmissionTable.Note, _ slot: Int) -> ContextWitness {
    let run = runs[Int(note.run)]
    return ContextWitness(
      source: run.source,
      place: TextPlace(position: run.position, field: run.field, range: Int(note.start)..<Int(note.end)),
      reading: note.reading, url: URLText(bytes: Array(table.url(slot))))
  }

  /// The number of runs that stand before a place.
  private func runLimit(before position: ConversationPosition) -> Int {
    guard let last = runs.last, last.position >= position else { return runs.count }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of summaries that stand before a place.
  private func epoch(before position: ConversationPosition) -> Int32 {
    guard let last = compactions.last, last >= position else { return Int32(compactions.count) }
    return Int32(compactions.count { $0 < position })
  }
}

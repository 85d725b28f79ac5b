public import HarnessModel

extension AdmittedSets {
  /// The most URLs that one occurrence in a text contributes, over all readings.
  public static let readingsPerOccurrence = URLScanner.readingsPerAnchor

  /// N, the number of different requests that may be made as of a place: certainly, and under some reading.
  public func emissionClasses(before position: ConversationPosition? = nil) -> (must: Int, may: Int) {
    let position = position ?? end
    // Asked for every fetch of a transcript: without a summary every slot of the table is another URL.
    if compactions.isEmpty, position >= end { return (table.mustCount, table.urlCount) }
    var must: Set<URLText> = []
    var may: Set<URLText> = []
    for admission in admissions(before: position) {
      if admission.axis == nil { must.insert(admission.witness.url) }
      may.insert(admission.witness.url)
    }
    return (must.count, may.count)
  }

  /// The capacity of the fetches that the rules still allow as of a place, if everything under any reading may
  /// be fetched; without a limit of uses, of as many as are given.
  public func capacity(before position: ConversationPosition? = nil, unlimitedUses: Int = 10) -> Capacity {
    Capacity(
      classes: emissionClasses(before: position).may, uses: rules.maxUses ?? unlimitedUses)
  }
}

extension Capacity {
  /// A session in which the context grows: the sum of log2 N for the N that each fetch could choose from.
  ///
  /// This is the most that the choices of a recorded session can have said, given that it made these fetches.
  public static func bits(ofChoicesAmong classes: [Int]) -> Double {
    classes.reduce(0) { $0 + ($1 > 1 ? Logarithm.two(Double($1)) : 0) }
  }
}

import HarnessModel

extension TechniquePairs {
  /// The counts as a sentence or two, the same in every report.
  var sentence: String {
    let met = "Pairs of techniques on one URL: \(Count.grouped(met)) of "
    guard let fitting, let unfit else {
      return met + "\(Count.grouped(possible)) were met. The others need more cases, since pairs come after "
        + "each technique alone."
    }
    let rest = missing == 0 ? "" : " The other \(Count.grouped(missing)) need more cases."
    let others =
      unfit == 0
      ? ""
      : " \(Count.grouped(unfit)) more fit together in neither order, on no kind of entry of these policies."
    return met + "\(Count.grouped(fitting)) that fit together were met." + rest + others
  }
}

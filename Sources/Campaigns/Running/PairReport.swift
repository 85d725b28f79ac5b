internal import HarnessModel

/// What a run says of the pairs of techniques that stood together on one URL.
struct PairReport: Hashable, Sendable {
  /// Pairs that stood together.
  var met: Int
  /// Pairs that may start from the same URL.
  var possible: Int
  /// Pairs of these that did not fit together however it was tried; `nil` if it was not tried.
  var unfit: Int?

  init(_ schedule: Schedule, met: PairSet) {
    self.met = met.count
    possible = schedule.pairs.count
    // What was met by chance fits, whatever the planner found.
    unfit = schedule.unfitPairs.map { $0.subtracting(met) }
  }

  /// Pairs that more cases would bring together.
  private var missing: Int { possible - (unfit ?? 0) - met }

  /// The sentence for the reader of a report, or `nil` where URLs take but one technique.
  var notice: Prose? {
    guard possible > 0 else { return nil }
    guard let unfit else {
      return """
        Pairs of techniques on one URL: \(met) of \(possible) were met. The others need more cases, since \
        pairs come after each technique alone.
        """
    }
    let fit = possible - unfit
    let rest: Prose = missing == 0 ? "" : " The other \(missing) need more cases."
    let others: Prose =
      unfit == 0 ? "" : " \(unfit) more fit together in neither order, on no kind of entry of these policies."
    return "Pairs of techniques on one URL: \(met) of \(fit) that fit together were met." + rest + others
  }
}

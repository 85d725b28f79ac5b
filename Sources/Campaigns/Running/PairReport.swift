internal import HarnessModel

extension TechniquePairs {
  /// What a run tells of the pairs that it met, or `nil` where URLs take but one technique.
  init?(_ schedule: Schedule, met: PairSet) {
    let possible = schedule.pairs.count
    guard possible > 0 else { return nil }
    // What was met by chance fits, whatever the planner found.
    let unfit = schedule.unfitPairs.map { $0.subtracting(met) }
    self.init(possible: possible, met: met.count, unfit: unfit)
  }
}

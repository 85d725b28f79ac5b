/// Says when to stop asking a target: somebody interrupted the run, or its time is over.
struct StopSign {
  /// When the time of the run is over; `nil` for never.
  var deadline: ContinuousClock.Instant?
  /// Whether somebody interrupted the run.
  var isCancelled: () -> Bool

  /// Why to stop now, or `nil` to go on.
  ///
  /// An interruption ends the whole run, so it is named before everything that ends one target's part.
  func ending(isLost: Bool) -> TargetPart.Ending? {
    if isCancelled() { return .interrupted }
    if isLost { return .lost }
    if let deadline, ContinuousClock.now >= deadline { return .timeLimit }
    return nil
  }
}

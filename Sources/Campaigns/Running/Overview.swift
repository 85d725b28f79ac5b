internal import HarnessModel

/// What is told behind the last target, gathered from one target after the other.
struct Overview {
  /// What one target adds.
  struct Part: Sendable {
    var name: String
    var board: TallyBoard
    var health: Health
  }

  /// The tallies of the target that was asked the most.
  private var farthest: TallyBoard?
  private var labels: LabelBoard?
  private var declining: [(name: String, health: Health)] = []

  /// Adds one target.
  mutating func add(_ part: Part) {
    if part.board.asked >= farthest?.asked ?? 0 { farthest = part.board }
    if labels == nil { labels = part.board.labels } else { part.board.labels.map { labels?.add($0) } }
    if part.health.isMostlyDeclined { declining.append((part.name, part.health)) }
  }

  /// What there is to tell.
  func events(_ schedule: Schedule) -> [RunEvent] {
    [
      farthest.flatMap { TechniquePairs(schedule, met: $0.pairs) }.map(RunEvent.pairs),
      farthest.flatMap { Health.notice(of: $0.rejections, $0.asked, schedule.cases.table) }
        .map(RunEvent.notice),
      Health.notice(ofDeclining: declining).map(RunEvent.notice),
    ].compactMap(\.self) + (labels?.rows ?? []).map(RunEvent.statistic)
  }
}

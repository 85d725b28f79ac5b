internal import Dispatch
internal import HarnessModel
internal import Synchronization
internal import Targets

/// Asks several targets at the same time, and tells of them in their order.
///
/// Each lane takes the next target that nobody has taken. What it tells waits until everything was told of the
/// targets before, so that the events of a run are the same however many lanes there are. What waits is bounded by
/// what can be found in a target: of its progress only the last count is kept.
final class TargetLanes<Yield: Sendable>: Sendable {
  /// What is known of one target and not told yet.
  private struct News: Sendable {
    var events: [RunEvent] = []
    var visit: TargetTour.Visit<Yield>?
  }

  private struct State {
    var taken = 0
    var isCancelled = false
    var news: [News]
  }

  private let tour: TargetTour
  private let targets: [any Target]
  private let attack: @Sendable (TargetTour.Stop) -> (TargetPart, Yield)
  private let deadline: ContinuousClock.Instant?
  private let state: Mutex<State>
  /// Signalled whenever there is something new to tell.
  private let bell = DispatchSemaphore(value: 0)

  /// How long an interruption may go unnoticed where nothing is told.
  private static var patience: DispatchTimeInterval { .milliseconds(50) }

  init(
    _ tour: TargetTour, _ targets: [any Target],
    _ attack: @escaping @Sendable (TargetTour.Stop) -> (TargetPart, Yield),
    _ deadline: ContinuousClock.Instant?
  ) {
    self.tour = tour
    self.targets = targets
    self.attack = attack
    self.deadline = deadline
    state = Mutex(State(news: Array(repeating: News(), count: targets.count)))
  }

  /// Asks all targets and returns when every lane has ended.
  ///
  /// - Parameters:
  ///   - isCancelled: asked on the calling thread between events.
  ///   - emit: hears every event on the calling thread.
  ///   - take: hears what each visit came to, behind its events.
  /// - Returns: whether every target was visited; an interruption can come before a lane takes one.
  func run(
    isCancelled: () -> Bool, emit: (RunEvent) -> Void, take: (TargetTour.Visit<Yield>) -> Void
  ) -> Bool {
    let lanes = DispatchGroup()
    let queue = DispatchQueue(label: "gatecrash lanes", attributes: .concurrent)
    for _ in 0..<min(tour.width, targets.count) { queue.async(group: lanes) { self.work() } }
    let areVisited = targets.indices.allSatisfy { tell(of: $0, isCancelled, emit, take) }
    lanes.wait()
    return areVisited
  }

  /// Tells of one target until nothing more is to come; false if nobody will ever ask it.
  private func tell(
    of place: Int, _ isCancelled: () -> Bool, _ emit: (RunEvent) -> Void,
    _ take: (TargetTour.Visit<Yield>) -> Void
  ) -> Bool {
    while true {
      if isCancelled() { state.withLock { $0.isCancelled = true } }
      let (news, isAbandoned) = state.withLock { state in
        let news = state.news[place]
        state.news[place].events.removeAll()
        return (news, state.isCancelled && place >= state.taken)
      }
      for event in news.events { emit(event) }
      if let visit = news.visit {
        take(visit)
        return true
      }
      if isAbandoned { return false }
      _ = bell.wait(timeout: .now() + Self.patience)
    }
  }

  // MARK: - In a lane

  private func work() {
    while let place = next() {
      let sign = StopSign(deadline: deadline) { self.state.withLock(\.isCancelled) }
      let visit = tour.visit(targets[place], sign, { self.note($0, of: place) }, attack)
      state.withLock { $0.news[place].visit = visit }
      bell.signal()
    }
  }

  /// The place of the next target that nobody has taken.
  private func next() -> Int? {
    state.withLock { state in
      guard !state.isCancelled, state.taken < targets.count else { return nil }
      state.taken += 1
      return state.taken - 1
    }
  }

  private func note(_ event: RunEvent, of place: Int) {
    state.withLock { state in
      if case .progress = event, case .progress? = state.news[place].events.last {
        state.news[place].events.removeLast()
      }
      state.news[place].events.append(event)
    }
    bell.signal()
  }
}

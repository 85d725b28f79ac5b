/// The state of one search: the best sequence so far, what was tried, and what it cost.
struct ShrinkSearch {
  private(set) var current: ChoiceSequence
  private(set) var probes = 0
  private(set) var improvements = 0
  private(set) var ending: Shrunk.Ending?

  private let limits: Shrinker.Limits
  private let evaluate: ([ChoiceSequence]) -> [Shrinker.Probe]
  /// Sequences asked before; only membership is used, so that hash seeds don't show.
  private var seen: Set<[UInt64]>
  private var sinceProgress = 0
  private var width = ShrinkSearch.firstWidth
  private var rounds = 0

  /// Candidates in a batch after a success: enough to fill a pipe, few enough to waste.
  static let firstWidth = 4
  /// Batches in all, so that a generator that rejects everything ends too.
  static let maximalRounds = 20_000

  init(
    _ initial: ChoiceSequence, limits: Shrinker.Limits,
    _ evaluate: @escaping ([ChoiceSequence]) -> [Shrinker.Probe]
  ) {
    current = initial
    self.limits = limits
    self.evaluate = evaluate
    seen = [initial.indices]
  }

  /// Runs one pass over the whole sequence.
  mutating func run(_ pass: any ShrinkPass.Type) {
    var step = 0
    while ending == nil, step < pass.steps(current) {
      let batch = gather(pass, from: &step)
      guard !batch.isEmpty, let winner = ask(batch) else { continue }
      step = winner
    }
  }

  /// Untried candidates from a step on, each with its step; moves the step past them.
  private mutating func gather(
    _ pass: any ShrinkPass.Type, from step: inout Int
  ) -> [(step: Int, candidate: ChoiceSequence)] {
    var batch: [(step: Int, candidate: ChoiceSequence)] = []
    let steps = pass.steps(current)
    while step < steps, batch.count < width {
      for candidate in pass.candidates(current, at: step)
      where candidate < current && seen.insert(candidate.indices).inserted {
        batch.append((step, candidate))
      }
      step += 1
    }
    return batch
  }

  /// Asks a batch, and gives the step of the first candidate that is an improvement.
  private mutating func ask(_ batch: [(step: Int, candidate: ChoiceSequence)]) -> Int? {
    rounds += 1
    if rounds > Self.maximalRounds { ending = .stalled }
    for start in stride(from: 0, to: batch.count, by: limits.batch) {
      let part = batch[start..<min(start + limits.batch, batch.count)]
      let answers = evaluate(part.map(\.candidate))
      for ((place, asked), probe) in zip(part.enumerated(), answers) where weigh(probe) {
        width = Self.firstWidth
        for (later, other) in batch[start...].dropFirst(place + 1).enumerated() {
          let answer = place + 1 + later < answers.count ? answers[place + 1 + later].outcome : nil
          forget(other.candidate, unless: answer)
        }
        return asked.step
      }
      if ending != nil { return nil }
    }
    width = min(width * 2, limits.batch)
    return nil
  }

  /// Lets a candidate behind the winner of its batch be asked again, unless it is known to be no good.
  private mutating func forget(_ candidate: ChoiceSequence, unless outcome: Shrinker.Outcome?) {
    switch outcome {
    case .boring, .rejected: break
    case .interesting, .abandoned, nil: seen.remove(candidate.indices)
    }
  }

  /// Counts a probe, and takes it over if it is an improvement.
  private mutating func weigh(_ probe: Shrinker.Probe) -> Bool {
    switch probe.outcome {
    case .rejected: return false
    case .abandoned:
      ending = .abandoned
      return false
    case .interesting, .boring: break
    }
    probes += 1
    sinceProgress += 1
    if probe.outcome == .interesting, probe.sequence < current {
      current = probe.sequence
      seen.insert(current.indices)
      improvements += 1
      sinceProgress = 0
      if probes >= limits.probes { ending = .probeLimit }
      return true
    }
    if sinceProgress >= limits.stall { ending = .stalled }
    if probes >= limits.probes { ending = .probeLimit }
    return false
  }
}

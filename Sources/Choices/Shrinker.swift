/// Finds the smallest choice sequence that still shows what was found, by passes.
///
/// The caller says what a candidate does; the shrinker only proposes. A *probe* answers for one
/// candidate: whether it is still interesting, and which choices were really read, since a generator
/// may read fewer than it was given, or other bounds. The contract of a pass (`ShrinkPass`):
///
/// - It proposes only candidates that precede the current sequence in the order, and the shrinker
///   drops those that do not. The order is a well-order, so the whole search ends.
/// - What it proposes depends on the current sequence alone, so the search is deterministic.
/// - After a success it goes on at the same place and does not start over: what was tried before that
///   place most likely still fails, and the next round of all passes will see it if not.
///
/// Candidates are asked in batches, because a target behind a pipe answers sixty questions in little
/// more time than one. The first interesting candidate *in order* wins, so the result is that of
/// asking one by one. A batch doubles while nothing succeeds and starts small after a success: near
/// the minimum, where most probes are spent, nearly all fail.
public struct Shrinker: Sendable {
  /// What became of a candidate.
  public enum Outcome: Hashable, Sendable {
    /// It still shows what was found.
    case interesting
    /// It does not.
    case boring
    /// The generator could make nothing of it; nobody was asked, so it counts against no limit.
    case rejected
    /// It could not be asked; the search ends with the best so far.
    case abandoned
  }

  /// What became of a candidate, and the choices that were read.
  public struct Probe: Sendable {
    /// What became of it.
    public var outcome: Outcome
    /// The choices that the generator read, with their bounds and spans.
    public var sequence: ChoiceSequence

    /// Makes an answer.
    public init(_ outcome: Outcome, _ sequence: ChoiceSequence) {
      self.outcome = outcome
      self.sequence = sequence
    }
  }

  /// When to stop.
  public struct Limits: Hashable, Sendable {
    /// Questions in all.
    ///
    /// A URL of a hundred bytes needs a few hundred; 2,000 bound the time that one
    /// finding takes behind a pipe to about a tenth of a second.
    public var probes: Int
    /// Questions in a row without progress; more than any one round of passes over a hundred
    /// choices needs, so that it ends only hopeless searches.
    public var stall: Int
    /// Candidates asked at once at most.
    public var batch: Int

    /// Makes limits.
    public init(probes: Int = 2_000, stall: Int = 1_000, batch: Int = 64) {
      self.probes = probes
      self.stall = stall
      self.batch = batch
    }
  }

  /// When to stop.
  public var limits: Limits
  /// The passes, in the order of a round.
  public var passes: [any ShrinkPass.Type]

  /// Makes a shrinker.
  public init(limits: Limits = Limits(), passes: [any ShrinkPass.Type] = Shrinker.standardPasses) {
    self.limits = limits
    self.passes = passes
  }

  /// All passes: those that drop most come first.
  public static let standardPasses: [any ShrinkPass.Type] = [
    DeleteSpans.self, DeleteRuns.self, ZeroRuns.self, LowerChoices.self, LowerAndDelete.self,
    LowerPairs.self, ReorderSpans.self,
  ]

  /// Searches from a sequence that is known to be interesting.
  ///
  /// - Parameter evaluate: answers for each candidate in order; it may stop early after an interesting one
  ///   and leave the answers of the rest out.
  public func shrink(
    _ initial: ChoiceSequence, _ evaluate: ([ChoiceSequence]) -> [Probe]
  ) -> Shrunk {
    withoutActuallyEscaping(evaluate) { evaluate in
      var search = ShrinkSearch(initial, limits: limits, evaluate)
      var ending = search.ending
      while ending == nil {
        let before = search.current
        for pass in passes where search.ending == nil { search.run(pass) }
        ending = search.ending ?? (search.current == before ? .minimal : nil)
      }
      return Shrunk(
        sequence: search.current, ending: ending ?? .minimal, probes: search.probes,
        improvements: search.improvements)
    }
  }
}

/// What a search for the smallest sequence came to.
public struct Shrunk: Hashable, Sendable {
  /// The smallest interesting sequence found.
  public var sequence: ChoiceSequence
  /// Why the search ended.
  public var ending: Ending
  /// Candidates asked.
  public var probes: Int
  /// How often a smaller one was found.
  public var improvements: Int

  /// Why a search ended.
  public enum Ending: String, Hashable, Sendable, CaseIterable {
    case minimal, probeLimit, stalled, abandoned

    /// The ending in a sentence.
    public var sentence: String {
      switch self {
      case .minimal: "No pass finds anything smaller."
      case .probeLimit: "The limit on questions was reached; something smaller may exist."
      case .stalled: "Many questions in a row brought nothing; something smaller may exist."
      case .abandoned: "The target stopped answering; something smaller may exist."
      }
    }
  }
}

internal import Choices
internal import HarnessModel

/// Builds a pair plan greedily, as AETG builds covering arrays: each technique that is added to a case is
/// the one that meets most others for the first time, of those that fit.
///
/// Source: Cohen, Dalal, Fredman, Patton, "The AETG system: an approach to testing based on combinatorial
/// design", IEEE Transactions on Software Engineering 23(7), 1997.
struct PairPlanner: ~Copyable {
  /// Where a case is set: one scene of one policy, and the plain URL it starts from.
  private struct Stage {
    var policy: Int
    var anchor: Case.Anchor
    /// For each technique that may start here, whether it fits on its own.
    var isFit: [Bool] = []
    /// The same for all techniques, by their numbers.
    var fits: [Bool] = []
  }

  private let cases: CaseSource
  private let arenas: [Arena]
  private let root: UInt64
  private var trial: Trial
  /// The pairs that no case has yet.
  private var open: PairSet
  private var items: [PairPlan.Item] = []
  private var trials: UInt64 = 0
  // Of the plain URL whose techniques are being covered:
  private var start = Case.Start.home
  private var rows: [TechniqueTable.Row] = []
  /// The row of each technique, by its number.
  private var rowNumbers: [Int] = []
  private var stages: [Stage] = []
  // Used again for each case:
  /// For each technique, by its number, how many of those chosen it would meet for the first time.
  private var gains: [UInt8]
  /// Numbers of techniques.
  private var candidates: [Int]

  /// Draws after which techniques are held not to fit: what they draw may decide.
  private static let seeds = 6
  /// Techniques that are tried as the next of a case before it is left as it is.
  private static let tries = 8

  init(_ cases: CaseSource, _ arenas: [Arena], root: UInt64) {
    self.cases = cases
    self.arenas = arenas
    self.root = root
    trial = Trial(depth: cases.depth)
    open = PairPlan.pairs(of: cases.table)
    gains = Array(repeating: 0, count: cases.table.ids.count)
    candidates = Array(repeating: 0, count: gains.count)
  }

  /// Makes the plan.
  consuming func plan() -> PairPlan {
    guard cases.depth > 1 else { return PairPlan(unfit: open) }
    for start in [Case.Start.home, .lair] {
      begin(start)
      for row in rows.indices {
        // The scenes take turns, so that no policy has most of the cases.
        for turn in stages.indices { cover(row, on: stages[(row + turn) % stages.count]) }
      }
      rescue()
    }
    return PairPlan(items: mixed, unfit: open)
  }

  /// The cases in an order that follows from their numbers alone.
  private var mixed: [PairPlan.Item] {
    items.enumerated().sorted { Splitmix64.mix(UInt64($0.offset)) < Splitmix64.mix(UInt64($1.offset)) }
      .map(\.element)
  }

  /// Sets the stages, and finds out which techniques fit on them.
  private mutating func begin(_ start: Case.Start) {
    self.start = start
    rows = cases.table[start]
    rowNumbers = Array(repeating: 0, count: gains.count)
    for (place, row) in rows.enumerated() { rowNumbers[Int(row.number)] = place }
    stages = []
    for (policy, arena) in arenas.enumerated() {
      for scene in arena.scenes.indices {
        var stage = Stage(policy: policy, anchor: .init(scene: scene, start: start))
        stage.fits = Array(repeating: false, count: gains.count)
        for row in rows.indices {
          let fits = chain(with: row, on: stage) != nil
          stage.isFit.append(fits)
          stage.fits[Int(rows[row].number)] = fits
        }
        stages.append(stage)
      }
    }
  }

  private func isOpen(_ one: Int, _ other: Int) -> Bool {
    open.contains(rows[one].number, rows[other].number)
  }

  // MARK: - One technique after the other

  /// Makes cases that begin with one technique, until it met every other that fits behind it here.
  private mutating func cover(_ row: Int, on stage: Stage) {
    guard stage.isFit[row] else { return }
    for partner in rows.indices where stage.isFit[partner] && isOpen(row, partner) {
      guard var chain = chain(with: row, on: stage) else { continue }
      if extend(&chain, by: partner, on: stage) { keep([row, partner], chain, on: stage) }
    }
  }

  /// Tries what is still open the other way round and with other draws.
  ///
  /// Where only one of two fits on its own it comes first: it may make room for the other. Of scenes on which
  /// the same techniques fit, one is tried.
  private mutating func rescue() {
    var kinds: [Stage] = []
    for stage in stages where !kinds.contains(where: { $0.isFit == stage.isFit }) { kinds.append(stage) }
    for stage in kinds {
      for first in rows.indices where stage.isFit[first] {
        let begun = (0..<Self.seeds).compactMap { _ in chain(with: first, on: stage) }
        for second in rows.indices where isOpen(first, second) {
          for begun in begun.prefix(stage.isFit[second] ? Self.seeds : 2) {
            var chain = begun
            guard extend(&chain, by: second, on: stage) else { continue }
            keep([first, second], chain, on: stage)
            break
          }
        }
      }
    }
  }

  // MARK: - One case

  /// Adds techniques to a case as long as they meet others for the first time, and keeps it.
  private mutating func keep(_ pair: [Int], _ chain: Trial.Chain, on stage: Stage) {
    var (chosen, chain) = (pair, chain)
    for number in gains.indices { gains[number] = 0 }
    for row in pair { open.count(with: rows[row].number, into: &gains) }
    while chosen.count < cases.depth, let next = next(behind: chosen.count, &chain, on: stage) {
      chosen.append(next)
      open.count(with: rows[next].number, into: &gains)
    }
    for (place, row) in chosen.enumerated() {
      for other in chosen[..<place] { open.remove(rows[row].number, rows[other].number) }
    }
    let recipe = Block.Recipe.planned(
      seed: chain.seed, scene: stage.anchor.scene, start: start, rows: chosen)
    items.append(.init(policy: stage.policy, recipe: recipe))
  }

  /// The technique that fits behind the others and meets most of them for the first time.
  private mutating func next(behind count: Int, _ chain: inout Trial.Chain, on stage: Stage) -> Int? {
    var tries = Self.tries
    for gain in stride(from: UInt8(count), to: 0, by: -1) {
      let found = collect(gaining: gain, on: stage)
      // Begin anywhere, or the first techniques of the catalogue would be tried in vain again and again.
      let offset = Int(truncatingIfNeeded: chain.seed >> 33)
      for turn in 0..<found {
        let row = rowNumbers[candidates[(turn + offset) % found]]
        if extend(&chain, by: row, on: stage) { return row }
        tries -= 1
        if tries == 0 { return nil }
      }
    }
    return nil
  }

  /// Writes down the techniques that fit on their own and meet so many for the first time; how many there are.
  private mutating func collect(gaining gain: UInt8, on stage: Stage) -> Int {
    let count = min(gains.count, stage.fits.count, candidates.count)
    return gains.withUnsafeBufferPointer { gains in
      stage.fits.withUnsafeBufferPointer { fits in
        candidates.withUnsafeMutableBufferPointer { candidates in
          // Rows are in the order of their numbers. Each number is written, and the next over one that is not wanted.
          var found = 0
          for number in 0..<count {
            candidates[found] = number
            found &+= gains[number] == gain && fits[number] ? 1 : 0
          }
          return found
        }
      }
    }
  }

  /// A technique that fits on its own, with the first seed for which it does, or `nil`.
  private mutating func chain(with row: Int, on stage: Stage) -> Trial.Chain? {
    for _ in 0..<Self.seeds {
      trials += 1
      let seed = Splitmix64.mix(root &+ trials)
      var chain = trial.chain(seed: seed, on: stage.anchor, in: arenas[stage.policy])
      if extend(&chain, by: row, on: stage) { return chain }
    }
    return nil
  }

  /// Puts one technique more behind what is so far; `false` if it does not fit.
  private mutating func extend(_ chain: inout Trial.Chain, by row: Int, on stage: Stage) -> Bool {
    trial.extend(&chain, by: row, of: rows, on: stage.anchor, in: arenas[stage.policy])
  }
}

internal import Choices
internal import Techniques

/// Finds out which techniques fit one behind the other, each with what a planned case would draw for it.
///
/// What those that fit made of the URL is kept, so that one more behind them costs no more than itself.
struct Trial: ~Copyable {
  /// Techniques that fit one behind the other on one plain URL.
  struct Chain: Sendable {
    /// Decides what the techniques draw.
    let seed: UInt64
    fileprivate(set) var count = 0
    fileprivate var draft: URLDraft
    fileprivate var mark: Draw.Mark
  }

  private let depth: Int
  private var draw = Draw(seed: 0)
  /// Behind the choices of the plain URL.
  private let start: Draw.Mark

  /// - Parameter depth: the most techniques on one URL.
  init(depth: Int) {
    self.depth = depth
    for _ in CaseSource.plain(scene: 0, start: .home) { _ = try? draw.planned(0, below: 1) }
    start = draw.mark
  }

  /// No technique yet, on one of the plain URLs of an arena.
  mutating func chain(seed: UInt64, on anchor: Case.Anchor, in arena: Arena) -> Chain {
    draw.rewind(to: start, seed: seed)
    return Chain(seed: seed, draft: arena.draft(anchor), mark: draw.mark)
  }

  /// Puts one more technique behind a chain, by its row; `false` if it does not fit, which changes nothing.
  mutating func extend(
    _ chain: inout Chain, by row: Int, of rows: [TechniqueTable.Row], on anchor: Case.Anchor, in arena: Arena
  ) -> Bool {
    draw.rewind(to: chain.mark)
    var draft = chain.draft
    do throws(Rejection) {
      // What a planned case notes of its plan, before the technique and behind the last.
      _ = try draw.planned(1, below: 2)
      _ = try draw.planned(row, below: rows.count)
      let fits = try rows[row].fits(on: &draft, in: arena.scenes[anchor.scene], &draw)
      guard fits else { return false }
      let mark = draw.mark
      if chain.count + 1 < depth { _ = try draw.planned(0, below: 2) }
      if arena.ownHost != nil { _ = try CaseSource.written(draft, in: arena, &draw) }
      chain.draft = draft
      chain.mark = mark
      chain.count += 1
      return true
    } catch {
      return false
    }
  }
}

internal import Choices
internal import HarnessModel
internal import Techniques

/// Makes cases from choices: where to start, then up to four techniques, each in its span.
struct CaseSource: Sendable {
  /// What a case is, simplest first.
  enum Kind: Int, Sendable {
    case attack, harmless, raw
  }

  let table: TechniqueTable
  /// The most techniques on one URL.
  let depth: Int

  /// Bytes of a composed URL; longer inputs are asked on their own (`RawInputs`), where their cost is
  /// not that of every case.
  static let longest = 10_000

  /// Makes one case under a policy.
  ///
  /// - Parameters:
  ///   - rows: the techniques to apply, by their rows in the table, where they are not drawn.
  func make(_ draw: inout Draw, in arena: Arena, rows: [Int]? = nil) throws(Rejection) -> Case {
    switch Kind(rawValue: try draw.below(3)) {
    case .attack, nil:
      let scene = try draw.below(arena.scenes.count)
      let start: Case.Start = try draw.flag() ? .lair : .home
      let anchor = Case.Anchor(scene: scene, start: start)
      return try composed(&draw, in: arena, anchor, planned: rows)
    case .harmless:
      let scene = try draw.below(arena.scenes.count)
      return try composed(&draw, in: arena, .init(scene: scene, start: .welcome))
    case .raw:
      return Case(url: try RawInputs.make(&draw))
    }
  }

  /// Applies techniques one after the other; one that doesn't fit is passed over.
  private func composed(
    _ draw: inout Draw, in arena: Arena, _ anchor: Case.Anchor, planned: [Int]? = nil
  ) throws(Rejection) -> Case {
    let rows = table[anchor.start]
    let scene = arena.scenes[anchor.scene]
    var made = Case(anchor: anchor)
    var draft = scene.draft(anchor.start)
    // What the last technique that fitted left, kept while the next one is tried; the plain URL is as easily made
    // again.
    var last: URLDraft?
    var count = 0
    while count < depth, !rows.isEmpty {
      let step = try draw.spanned { (draw) throws(Rejection) -> Int16? in
        guard let row = try Self.next(&draw, of: rows, planned, count) else { return nil }
        if made.stepCount > 0 { last = draft }
        return try row.fits(on: &draft, in: scene, &draw) ? row.number : ~row.number
      }
      guard let step else { break }
      count += 1
      if step >= 0 {
        made.note(step)
      } else {
        made.passOver(~step)
        draft = last ?? scene.draft(anchor.start)
      }
    }
    made.url = URLText(bytes: try Self.written(draft, in: arena, &draw))
    return made
  }

  /// A URL as it is asked: under a policy with a base, as a reference.
  static func written(_ draft: URLDraft, in arena: Arena, _ draw: inout Draw) throws(Rejection) -> [UInt8] {
    guard let own = arena.ownHost else { return draft.bytes }
    return try ReferenceForms.rewrite(draft.bytes, own: own, &draw)
  }

  /// The next technique, planned or drawn, or `nil` if that was all.
  private static func next(
    _ draw: inout Draw, of rows: [TechniqueTable.Row], _ planned: [Int]?, _ count: Int
  ) throws(Rejection) -> TechniqueTable.Row? {
    guard let planned else {
      return try draw.chance(2, in: 3) ? rows[try draw.below(rows.count)] : nil
    }
    guard try draw.planned(count < planned.count ? 1 : 0, below: 2) == 1 else { return nil }
    return rows[try draw.planned(count < planned.count ? planned[count] : 0, below: rows.count)]
  }

  /// The choices that come before those of a single technique's own: for walking all its variants.
  static func prefix(scene: Int, start: Case.Start, row: Int) -> [UInt64] {
    [UInt64(Kind.attack.rawValue), UInt64(scene), start == .lair ? 1 : 0, 1, UInt64(row)]
  }

  /// The choices of the plain URL.
  static func plain(scene: Int, start: Case.Start) -> [UInt64] {
    start == .welcome
      ? [UInt64(Kind.harmless.rawValue), UInt64(scene)]
      : [UInt64(Kind.attack.rawValue), UInt64(scene), start == .lair ? 1 : 0]
  }
}

extension TechniqueTable.Row {
  /// Applies the technique to a draft; `false` if it does not fit, which leaves of the draft what it may.
  func fits(on draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) -> Bool {
    do throws(Rejection) {
      try technique.rewrite(&draft, in: scene, &draw)
    } catch .unsatisfied {
      return false
    }
    return draft.countBehindAuthority <= CaseSource.longest
  }
}

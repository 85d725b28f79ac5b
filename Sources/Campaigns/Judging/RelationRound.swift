internal import HarnessModel
internal import Judgement
internal import Targets

/// The companions of a few questions of one group, asked while other questions are under way.
///
/// Laws about several answers take turns, by the number of the block alone, so that a campaign finds the
/// same in any number of shards. Only a share of the cases has companions: they cost a question each,
/// and a change of policy for some laws.
struct RelationRound {
  /// A question that was answered and the companions that a law asks for.
  struct Item {
    var exchange: Exchange
    /// The position of the case in its group, or `nil` for a plain URL.
    var place: Int?
    var anchor: Case.Anchor?
    var request: Companions.Request
    var questions: [Companion]

    /// Whether the questions stand under the same lists as those of another item, one by one.
    func stands(beside other: Item) -> Bool {
      request == other.request && questions.count == other.questions.count
        && questions.indices.allSatisfy { questions[$0].policy == other.questions[$0].policy }
    }
  }

  let group: Block.Group
  private(set) var items: [Item] = []
  /// The questions in batches of those that follow each other under one policy.
  private(set) var batches: [QuestionBatch] = []
  /// Where in the items each question comes from, in the order in which they are asked.
  private var order: [(item: Int, question: Int)] = []

  /// Laws that take a turn in each group.
  static let laws = 2
  /// The same where nothing else is judged but such laws.
  static let lawsWithoutOracle = 6
  /// Questions of a group that each law asks companions for.
  static let share = 16
  /// The same for lists of many entries.
  static let shareOfLongLists = 3
  /// Questions that are looked at to find those that a law speaks of.
  static let reach = 192
  /// Groups smaller than this have no companions.
  static let smallestGroup = 64
  /// Entries that are added in one turn after the other; long lists come early enough for a quick run.
  static let sizes = [0, 12, Companions.Turn.largest, 1, 150, 0, 12, 1, 0, 150, 12, 0, 1, 0, 12, 0]

  init(_ group: Block.Group) {
    self.group = group
  }

  /// The order of the questions: items whose questions stand under the same lists are asked together, list
  /// by list, so that the target changes its policy as seldom as the order within each item allows.
  private mutating func arrange() {
    var first = 0
    while first < items.count {
      var end = first + 1
      while end < items.count, items[end].stands(beside: items[first]) { end += 1 }
      for place in items[first].questions.indices {
        for item in first..<end { order.append((item, place)) }
      }
      first = end
    }
    for (item, place) in order {
      if let last = batches.indices.last, batches[last].policy == items[item].questions[place].policy {
        batches[last].urls.append(items[item].questions[place].url)
      } else {
        let question = items[item].questions[place]
        batches.append(QuestionBatch(policy: question.policy, urls: [question.url]))
      }
    }
  }

  /// Gives two laws their turn among the exchanges of a group.
  ///
  /// - Parameters:
  ///   - number: the position of the group in the campaign.
  ///   - mayVaryPolicy: whether the target can be asked about other lists.
  ///   - exchanges: what came back; where it stands afterwards means nothing.
  mutating func draw(
    number: Int, mayVaryPolicy: Bool, among exchanges: inout GroupExchanges
  ) {
    let laws = Properties.relational
    let oracle = exchanges.current.oracle
    let turns = oracle.knowsDialect ? Self.laws : Self.lawsWithoutOracle
    items.reserveCapacity(turns * Self.share)
    for slot in 0..<turns {
      let position = number * turns + slot
      let size = Self.sizes[position / laws.count % Self.sizes.count]
      let turn = Companions.Turn(seed: UInt32(truncatingIfNeeded: position &* 2_654_435_761), size: size)
      // A law with nothing to say of this group leaves its turn to the next one.
      for further in 0..<laws.count {
        let law = laws[(position + further) % laws.count]
        // All exchanges of a group are under one policy.
        guard Properties.mayAsk(law, under: oracle) else { continue }
        if add(law, turn, position, mayVaryPolicy, &exchanges) { break }
      }
    }
    arrange()
  }

  private mutating func add(
    _ law: any RelationalProperty.Type, _ turn: Companions.Turn, _ start: Int, _ mayVaryPolicy: Bool,
    _ exchanges: inout GroupExchanges
  ) -> Bool {
    let share = turn.size > 12 ? Self.shareOfLongLists : Self.share
    let before = items.count
    // A stride without a common divisor with most counts reaches all kinds of cases.
    for step in 0..<min(Self.reach, exchanges.count) where items.count - before < share {
      let place = (start &* 31 &+ step &* 37) % exchanges.count
      exchanges.move(to: place)
      let questions = Properties.companions(of: exchanges.current, asking: law, turn)
      guard !questions.isEmpty,
        mayVaryPolicy || questions.allSatisfy({ $0.policy == exchanges.current.policy })
      else { continue }
      items.append(
        Item(
          exchange: exchanges.current, place: exchanges.caseIndex(at: place),
          anchor: exchanges.anchor(at: place),
          request: Companions.Request(property: law.id, turn: turn), questions: questions))
    }
    return items.count > before
  }

  /// The exchanges with the answers to their companions, in the order of the items.
  func completed(with answered: [AnsweredBatch]) -> [Item] {
    // Within each item the questions keep their order.
    var told = items.map { item in
      Companions(request: item.request, questions: item.questions, replies: [], answers: [])
    }
    var next = order.makeIterator()
    for (batch, asked) in zip(answered, batches) {
      for place in asked.urls.indices {
        guard let (item, _) = next.next() else { break }
        told[item].replies.append(batch.reply)
        told[item].answers.append(
          batch.answers.indices.contains(place) ? batch.answers[place] : .garbled(.missing, ""))
      }
    }
    var items = items
    for place in items.indices { items[place].exchange.companions = told[place] }
    return items
  }
}

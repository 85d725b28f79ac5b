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
  }

  let group: Block.Group
  private(set) var items: [Item] = []

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
  private var order: [(item: Int, question: Int)] {
    var order: [(item: Int, question: Int)] = []
    var first = 0
    while first < items.count {
      let policies = items[first].questions.map(\.policy)
      let others = items[(first + 1)...].prefix { item in
        item.request == items[first].request && item.questions.map(\.policy) == policies
      }
      for place in policies.indices {
        for item in first..<others.endIndex { order.append((item, place)) }
      }
      first = others.endIndex
    }
    return order
  }

  /// The questions in batches of those that follow each other under one policy.
  var batches: [QuestionBatch] {
    var batches: [QuestionBatch] = []
    for (item, place) in order {
      let question = items[item].questions[place]
      if let last = batches.indices.last, batches[last].policy == question.policy {
        batches[last].urls.append(question.url)
      } else {
        batches.append(QuestionBatch(policy: question.policy, urls: [question.url]))
      }
    }
    return batches
  }

  /// Gives two laws their turn among the exchanges of a group.
  ///
  /// - Parameters:
  ///   - number: the position of the group in the campaign.
  ///   - count: how many exchanges there are.
  ///   - mayVaryPolicy: whether the target can be asked about other lists.
  mutating func draw(
    number: Int, count: Int, mayVaryPolicy: Bool, knowsDialect: Bool, exchange: (Int) -> Item.Source
  ) {
    let laws = Properties.relational
    let turns = knowsDialect ? Self.laws : Self.lawsWithoutOracle
    for slot in 0..<turns {
      let position = number * turns + slot
      let size = Self.sizes[position / laws.count % Self.sizes.count]
      let turn = Companions.Turn(seed: UInt32(truncatingIfNeeded: position &* 2_654_435_761), size: size)
      // A law with nothing to say of this group leaves its turn to the next one.
      for further in 0..<laws.count {
        let law = laws[(position + further) % laws.count]
        let request = Companions.Request(property: law.id, turn: turn)
        if add(request, position, count, mayVaryPolicy, exchange) { break }
      }
    }
  }

  private mutating func add(
    _ request: Companions.Request, _ start: Int, _ count: Int, _ mayVaryPolicy: Bool,
    _ exchange: (Int) -> Item.Source
  ) -> Bool {
    let share = request.turn.size > 12 ? Self.shareOfLongLists : Self.share
    var found: [Item] = []
    // All exchanges of a group are under one policy.
    guard count > 0, Properties.mayAsk(request, under: exchange(0).exchange.oracle) else { return false }
    // A stride without a common divisor with most counts reaches all kinds of cases.
    for step in 0..<min(Self.reach, count) where found.count < share {
      let source = exchange((start &* 31 &+ step &* 37) % count)
      let questions = Properties.companions(of: source.exchange, by: request)
      guard !questions.isEmpty,
        mayVaryPolicy || questions.allSatisfy({ $0.policy == source.exchange.policy })
      else { continue }
      found.append(
        Item(
          exchange: source.exchange, place: source.place, anchor: source.anchor, request: request,
          questions: questions))
    }
    items += found
    return !found.isEmpty
  }

  /// The exchanges with the answers to their companions, in the order of the items.
  func completed(with answered: [AnsweredBatch]) -> [Item] {
    // Within each item the questions keep their order.
    var items = items
    for place in items.indices {
      let item = items[place]
      items[place].exchange.companions = Companions(
        request: item.request, questions: item.questions, replies: [], answers: [])
    }
    var next = order.makeIterator()
    for (batch, asked) in zip(answered, batches) {
      for place in asked.urls.indices {
        guard let (item, _) = next.next() else { break }
        items[item].exchange.companions?.replies.append(batch.reply)
        items[item].exchange.companions?.answers.append(
          batch.answers.indices.contains(place) ? batch.answers[place] : .garbled(.missing, ""))
      }
    }
    return items
  }
}

extension RelationRound.Item {
  /// An exchange that may get companions, and where it comes from.
  struct Source {
    var exchange: Exchange
    var place: Int?
    var anchor: Case.Anchor?
  }
}

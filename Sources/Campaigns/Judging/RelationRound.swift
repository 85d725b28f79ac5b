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
    /// Whether the answer by itself breaks a law; `nil` where that was not judged.
    var isBroken: Bool?
    var request: Companions.Request
    var questions: [Companion]
  }

  let group: Block.Group
  private let broken: [Int]
  private(set) var items: [Item] = []
  /// The questions in batches of those that follow each other under one policy.
  private(set) var batches: [QuestionBatch] = []
  /// For each question of each item, item by item, the number of the lists under which it stands; items that
  /// follow each other and ask under the same lists have the same numbers.
  private var lists: [Int] = []
  /// Where the numbers of each item begin, and behind the last one where they end.
  private var starts = [0]
  /// When each question is asked, in the order of the numbers.
  private var turns: [Int] = []

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

  /// - Parameter broken: the positions of the cases in which a law is broken by the answer itself.
  init(_ group: Block.Group, broken: [Int] = []) {
    self.group = group
    self.broken = broken
  }

  /// The order of the questions: items whose questions stand under the same lists are asked together, list
  /// by list, so that the target changes its policy as seldom as the order within each item allows.
  private mutating func arrange() {
    turns = Array(repeating: 0, count: lists.count)
    var asked = 0
    var last = -1
    var first = 0
    while first < items.count {
      var end = first + 1
      while end < items.count, standAlike(first, end) { end += 1 }
      for question in 0..<(starts[first + 1] - starts[first]) {
        for item in first..<end {
          let place = starts[item] + question
          turns[place] = asked
          asked += 1
          ask(items[item].questions[question], isUnderTheLastLists: lists[place] == last, room: end - first)
          last = lists[place]
        }
      }
      first = end
    }
  }

  /// Whether the questions of two items stand under the same lists, one by one.
  private func standAlike(_ one: Int, _ other: Int) -> Bool {
    let count = starts[one + 1] - starts[one]
    guard count == starts[other + 1] - starts[other] else { return false }
    for question in 0..<count where lists[starts[one] + question] != lists[starts[other] + question] {
      return false
    }
    return true
  }

  private mutating func ask(_ question: Companion, isUnderTheLastLists: Bool, room: Int) {
    if let last = batches.indices.last, isUnderTheLastLists || batches[last].policy == question.policy {
      batches[last].urls.append(question.url)
      return
    }
    var urls: [URLText] = []
    urls.reserveCapacity(room)
    urls.append(question.url)
    batches.append(QuestionBatch(policy: question.policy, urls: urls))
  }

  /// Numbers the lists of one more item: those of the item before, where they are the same under one request.
  private mutating func number(_ questions: [Companion], continuing isSameRequest: Bool) {
    let before = isSameRequest && starts.count > 1 ? starts[starts.count - 2]..<lists.count : 0..<0
    let known = before.count == questions.count ? items[items.count - 2].questions : []
    for place in questions.indices {
      let isKnown = !known.isEmpty && known[place].standsUnderTheLists(of: questions[place])
      lists.append(isKnown ? lists[before.lowerBound + place] : lists.count)
    }
    starts.append(lists.count)
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
      let index = exchanges.caseIndex(at: place)
      items.append(
        Item(
          exchange: exchanges.current, place: index, anchor: exchanges.anchor(at: place),
          isBroken: index.map(broken.contains),
          request: Companions.Request(property: law.id, turn: turn), questions: questions))
      number(questions, continuing: items.count - before > 1)
    }
    return items.count > before
  }

  /// The exchanges with the answers to their companions, in the order of the items.
  consuming func completed(with answered: [AnsweredBatch]) -> [Item] {
    var (replies, answers): ([PolicyReply], [Answer]) = ([], [])
    replies.reserveCapacity(lists.count)
    answers.reserveCapacity(lists.count)
    for (batch, asked) in zip(answered, batches) {
      for place in asked.urls.indices {
        replies.append(batch.reply)
        answers.append(batch.answers.indices.contains(place) ? batch.answers[place] : .garbled(.missing, ""))
      }
    }
    for place in items.indices {
      // Within each item the questions keep their order.
      let own = turns[starts[place]..<starts[place + 1]].prefix { $0 < answers.count }
      items[place].exchange.companions = Companions(
        request: items[place].request, questions: items[place].questions, replies: own.map { replies[$0] },
        answers: own.map { answers[$0] })
    }
    return items
  }
}

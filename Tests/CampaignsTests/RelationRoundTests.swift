import HarnessModel
import Judgement
import Miniatures
import Targets
import Testing

@testable import Campaigns

/// Companions are asked list by list, and each is told its own answer.
@Suite struct RelationRoundTests {
  /// An answer that tells which question it belongs to.
  private static func answer(_ policy: Policy, _ url: URLText) -> Answer {
    let mark = ForeignText("\(policy.hashValue) \(url.hashValue)")
    return .verdict(policy.hashValue ^ url.hashValue & 1 == 0 ? .allow : .deny, .init(code: mark))
  }

  private static func answered(_ batch: QuestionBatch) -> AnsweredBatch {
    AnsweredBatch(reply: .accepted, answers: batch.urls.map { answer(batch.policy, $0) })
  }

  /// The rounds of the first blocks of a campaign whose target answers at random.
  private static func rounds() throws -> [RelationRound] {
    let schedule = Schedule(CampaignPlan(policies: [Policy(allowed: ["example.com/docs", "shop.example"])]))
    let oracles = Oracles(fetchers: [.whatwg, .rfc3986], capabilities: Set(Capability.allCases))
    var rounds: [RelationRound] = []
    for number in 0..<36 {
      for group in PreparedBlock(schedule.block(number), number: number, oracles).groups {
        var group = group
        group.expect()
        var exchanges = try #require(GroupExchanges(group, answered(group.questions)))
        guard group.group.cases.count >= RelationRound.smallestGroup else { continue }
        var round = RelationRound(group.group, broken: [3, 5])
        round.draw(number: number, mayVaryPolicy: true, among: &exchanges)
        rounds.append(round)
      }
    }
    return rounds
  }

  @Test func `every companion is told its own answer, whatever the order of asking`() throws {
    var told = 0
    for round in try Self.rounds() {
      for item in round.completed(with: round.batches.map(Self.answered)) {
        let companions = try #require(item.exchange.companions)
        #expect(companions.answers == item.questions.map { Self.answer($0.policy, $0.url) })
        #expect(companions.replies == item.questions.map { _ in .accepted })
        #expect(item.isBroken == item.place.map { $0 == 3 || $0 == 5 })
        told += companions.answers.count
      }
    }
    #expect(told > 200)
  }

  @Test func `questions under the same lists are asked in one batch`() throws {
    var merged = 0
    for round in try Self.rounds() {
      let questions = round.items.reduce(0) { $0 + $1.questions.count }
      #expect(round.batches.reduce(0) { $0 + $1.urls.count } == questions)
      for (one, next) in zip(round.batches, round.batches.dropFirst()) { #expect(one.policy != next.policy) }
      merged += questions - round.batches.count
    }
    #expect(merged > 100)
  }

  @Test func `answers that are missing are garbled, and the others stay where they belong`() throws {
    let round = try #require(try Self.rounds().first { $0.batches.contains { $0.urls.count > 1 } })
    let short = round.batches.map { batch in
      AnsweredBatch(reply: .accepted, answers: Self.answered(batch).answers.dropLast())
    }
    let told = round.completed(with: short).flatMap { item in
      zip(item.questions, item.exchange.companions?.answers ?? [])
    }
    #expect(told.contains { $1 == .garbled(.missing, "") })
    for (question, answer) in told where answer != .garbled(.missing, "") {
      #expect(answer == Self.answer(question.policy, question.url))
    }
  }
}

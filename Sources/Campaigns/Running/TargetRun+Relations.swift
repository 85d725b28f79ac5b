internal import Choices
internal import HarnessModel
internal import Judgement
internal import Targets

extension TargetRun {
  /// The companions that laws about several answers ask for beside a group, or `nil` if there are none.
  ///
  /// - Parameter broken: the positions of the cases in which a law is broken by the answer itself.
  func relationRound(
    _ prepared: PreparedBlock.Group, _ exchanges: inout GroupExchanges, broken: [Int]
  ) -> RelationRound? {
    guard prepared.group.cases.count >= RelationRound.smallestGroup, exchanges.current.reply == .accepted,
      prepared.oracle.policyError == nil
    else { return nil }
    var round = RelationRound(prepared.group, broken: broken)
    round.draw(number: prepared.number, mayVaryPolicy: plan.variesPolicies, among: &exchanges)
    return round.items.isEmpty ? nil : round
  }

  /// Judges what came back, and keeps what is broken to be shrunk.
  func judge(_ round: RelationRound, _ answered: [AnsweredBatch]) -> [Hit] {
    var hits: [Hit] = []
    let group = round.group
    for item in round.completed(with: answered) {
      guard let assessment = Assessor.relation(of: item.exchange, isBroken: item.isBroken) else { continue }
      count(assessment)
      guard let kind = assessment.kind, let severity = assessment.severity,
        let (made, choices) = made(item, in: group)
      else { continue }
      hits.append(
        Hit(
          symptom: Symptom(property: assessment.property, kind: kind), severity: severity,
          arena: group.arena, made: made, choices: group.policyChoices + choices,
          answer: item.exchange.answer, number: board.asked - 1, request: item.request))
    }
    return hits
  }

  /// The case of an item and the choices that make it; a plain URL is a case without techniques.
  private func made(_ item: RelationRound.Item, in group: Block.Group) -> (Case, ChoiceSequence)? {
    if let place = item.place {
      let made = group.cases[place]
      return (made, schedule.choices(of: group.recipes[place], in: group.arena, made))
    }
    guard let anchor = item.anchor else { return nil }
    let path = CaseSource.plain(scene: anchor.scene, start: anchor.start)
    var draw = Draw(replaying: ChoiceSequence(indices: path, below: .max))
    guard let made = try? schedule.cases.make(&draw, in: group.arena) else { return nil }
    return (made, draw.sequence)
  }
}

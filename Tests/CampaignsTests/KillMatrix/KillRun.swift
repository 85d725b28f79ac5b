import Choices
import HarnessModel
import Judgement
import Targets

@testable import Campaigns

/// Runs a campaign against one gate and notes which case is the first to break each law.
///
/// It is the campaign's own run; only nothing is shrunk or reported.
struct KillRun {
  let schedule: Schedule
  var plan: CampaignPlan

  /// The family of cases that no technique made.
  static let plain = "no technique"

  init(_ plan: CampaignPlan) {
    self.plan = plan
    schedule = Schedule(plan)
  }

  /// Asks what the plan says; `isEnough` is asked between blocks.
  func row(
    of name: String, _ target: any Target, until isEnough: @escaping (KillRow) -> Bool = { _ in false }
  ) throws -> KillRow {
    let session = try target.open(plan.limits)
    defer { session.close() }
    var row = KillRow(name: name)
    let run = TargetRun(target.id, session, plan, schedule) { event in
      guard case .finding(let finding) = event, row.laws[finding.property] == nil else { return }
      row.laws[finding.property] = row.cases
    }
    run.watch = { hit in
      if let family = family(of: hit) {
        row.families[family] = min(row.families[family] ?? hit.number, hit.number)
      }
      guard row.laws[hit.symptom.property] == nil else { return false }
      // It asks the gate, and whoever waits for the gate asks whether there is enough in the row.
      let law = law(of: hit, run)
      row.laws[law] = min(row.laws[law] ?? hit.number, hit.number)
      row.samples[law] = row.samples[law] ?? question(of: hit)
      return false
    }
    _ = run.run(
      until: StopSign {
        row.cases = run.board.asked
        return isEnough(row)
      })
    row.cases = run.board.asked
    return row
  }

  /// The law that a finding would name: another one where the gate is as wrong about the plain spelling.
  private func law(of hit: Hit, _ run: TargetRun) -> PropertyID {
    if changesItsMind(hit, run.inquiry) { return FindingMaker.determinism }
    return run.plain(behind: hit)?.symptom.property ?? hit.symptom.property
  }

  private func question(of hit: Hit) -> Inquiry.Question {
    HitShrinker.question(hit.made, hit.arena, schedule.cases.table)
  }

  /// Whether the gate answers differently when it is asked again, as it is before a finding is made.
  private func changesItsMind(_ hit: Hit, _ inquiry: Inquiry) -> Bool {
    guard hit.symptom.kind != .hang, hit.symptom.kind != .crash else { return false }
    let questions = (0..<plan.profile.repetitions).map { _ in question(of: hit) }
    let answers = questions.flatMap { inquiry.ask([$0]) }.map(\.answer)
    return !answers.allSatisfy { FindingMaker.isAlike($0, hit.answer) }
  }

  /// The family of the only technique of a case; `nil` if there are several.
  private func family(of hit: Hit) -> String? {
    guard let step = hit.steps.first else { return Self.plain }
    return hit.steps.count == 1 ? schedule.cases.table.ids[Int(step)].family : nil
  }
}

import Foundation
import HarnessModel
import Judgement
import Miniatures
import Targets
import TestSupport
import Testing

@testable import Campaigns

@Suite struct KillMatrixTests {
  /// Columns that are empty for a reason which somebody has reviewed.
  static let silent = [
    "P-27":
      "A gate in this process is made anew for each policy, so none of these can keep a trace of another one.",
    "P-42":
      "A list that is not the union of its parts also breaks P-39, P-40 or P-43, which are named first.",
    "P-50": "No gate here hands on another URL than the one it was asked about.",
  ]
  /// Gates that a quick campaign does not catch yet, and what it lacks.
  static let survivors = [
    "counts-clusters": "No variant is longer than the limit in code points and shorter in grapheme clusters."
  ]

  @Test func `every gate with a defect is killed by the law it names`() throws {
    let kept = try #require(try KillMatrix.kept())
    #expect(kept.rows.map(\.name) == KillMatrix.gates.map(\.name), "run make kill-matrix")
    for (row, gate) in zip(kept.rows, KillMatrix.gates) {
      #expect(row.killedBy == gate.killedBy, "\(row.name)")
      let survives = Self.survivors[row.name] != nil
      #expect((row.decisive == nil) == survives, "\(row.name) and \(row.killedBy.rawValue)")
    }
  }

  @Test func `no column is empty without a reason`() throws {
    let kept = try #require(try KillMatrix.kept())
    let empty =
      kept.families.filter { family in !kept.rows.contains { $0.families[family] != nil } }
      + kept.laws.filter { law in !kept.rows.contains { $0.laws[law] != nil } }.map(\.rawValue)
    #expect(empty.sorted() == Self.silent.keys.sorted())
  }

  @Test func `the cases of the matrix still kill`() throws {
    let kept = try #require(try KillMatrix.kept())
    guard kept.catalogue == KillMatrix.currentCatalogue else {
      print("NOTICE: the catalogue is newer than the kill matrix; run make kill-matrix")
      return
    }
    let runs = [false, true].map { KillRun(KillMatrix.plan(hangs: $0)) }
    for (row, gate) in zip(kept.rows, KillMatrix.gates) {
      guard let number = row.decisive else { continue }
      // Only the block that holds the case is asked again.
      var run = runs[row.killedBy == PropertyID("P-58") ? 1 : 0]
      run.plan.caseLimit = number + 1
      let count = run.plan.casesPerTarget / Block.size + 1
      run.plan.shard = try #require(CampaignPlan.Shard(index: number / Block.size, of: count))
      let again = try run.row(of: gate.name, gate.target)
      #expect(again.laws[row.killedBy] == number % Block.size, "\(row.name)")
    }
  }
}

/// What takes minutes: `make deep` compares, `make kill-matrix` writes.
@Suite struct KillMatrixDeepTests {
  @Test func `the matrix is what the quick profile finds`() throws {
    let wish = ProcessInfo.processInfo.environment["GATECRASH_KILL_MATRIX"]
    guard wish != nil || ProcessInfo.processInfo.environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    let made = try KillMatrix.run()
    if wish == "write" {
      try made.write()
      Self.tellTimes()
      Issue.record("The matrix was written; review what changed.")
      return
    }
    let kept = try #require(try KillMatrix.kept())
    #expect(kept.catalogue == made.catalogue, "run make kill-matrix and review what changed")
    for (old, new) in zip(kept.rows, made.rows) { #expect(old == new, "\(new.name)") }
  }

  /// Prints how long a campaign takes to its first finding against each gate.
  private static func tellTimes() {
    var times: [Duration] = []
    for gate in KillMatrix.gates {
      let time = timeToFirstFinding(in: gate)
      if gate.killedBy != PropertyID("P-58") { times.append(time) }
      print("first finding of \(gate.name) after \(time)")
    }
    times.sort()
    print("Time to the first finding: median \(times[times.count / 2]), maximum \(times[times.count - 1]),")
    print("gates that hang apart.")
  }

  private static func timeToFirstFinding(in gate: Miniature) -> Duration {
    let first = FirstFinding()
    let start = ContinuousClock.now
    let campaign = Campaign(KillMatrix.plan(hangs: true))
    campaign.run(targets: [gate.target], isCancelled: { first.time != nil }) { event in
      if case .finding = event, first.time == nil { first.time = ContinuousClock.now }
    }
    return (first.time ?? ContinuousClock.now) - start
  }

  private final class FirstFinding {
    var time: ContinuousClock.Instant?
  }
}

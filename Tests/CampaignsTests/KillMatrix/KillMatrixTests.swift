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
    "P-27": """
    What one policy leaves behind stays: asked again, the gate answers as the other policy taught it, and the \
    finding is named by P-56. This law asks the questions that show it; no other law does.
    """,
    "P-36":
      "It speaks of policies whose lists apply as layers (knob layers); those of the matrix have one list.",
  ]
  static let stale: Comment =
    "The kill matrix is older than what it shows: run make kill-matrix and review it."

  @Test func `the matrix is as new as the techniques, laws, gates and cases that it shows`() throws {
    let kept = try #require(try KillMatrix.kept())
    #expect(kept.digest == KillMatrix.currentDigest, Self.stale)
  }

  @Test func `every gate with a defect is killed by the law it names`() throws {
    let kept = try #require(try KillMatrix.kept())
    #expect(kept.rows.map(\.name) == KillMatrix.gates.map(\.name), Self.stale)
    for (row, gate) in zip(kept.rows, KillMatrix.gates) {
      #expect(row.killedBy == gate.killedBy, "\(row.name)")
      #expect(row.decisive != nil, "\(row.name) survives \(row.killedBy.rawValue)")
    }
  }

  @Test func `no column is empty without a reason`() throws {
    let kept = try #require(try KillMatrix.kept())
    let empty =
      kept.families.filter { family in !kept.rows.contains { $0.families[family] != nil } }
      + kept.laws.filter { law in !kept.rows.contains { $0.laws[law] != nil } }.map(\.rawValue)
    #expect(empty.sorted() == Self.silent.keys.sorted())
  }

  @Test func `what the matrix says of the first cases is still so`() throws {
    let kept = try #require(try KillMatrix.kept())
    // Whoever changes a law or a gate without a new digest is caught here; all of it is compared by make deep.
    let early = kept.rows.filter { ($0.decisive ?? .max) < 3 * Block.size }
    #expect(early.count > 10, Self.stale)
    let run = KillRun(KillMatrix.plan())
    for row in early.enumerated().filter({ $0.offset % 4 == 0 }).map(\.element) {
      let (number, gate) = (try #require(row.decisive), try #require(Miniatures.named(row.name)))
      // Gates that hang take their time, and those that change their minds count how often they were asked.
      guard ![PropertyID("P-58"), FindingMaker.determinism].contains(row.killedBy) else { continue }
      // Only the block that holds the case is asked again.
      var part = run
      part.plan.caseLimit = number + 1
      let count = part.plan.casesPerTarget / Block.size + 1
      part.plan.shard = try #require(CampaignPlan.Shard(index: number / Block.size, of: count))
      let again = try part.row(of: gate.name, gate.target)
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
      try Self.writeTimes()
      Issue.record("The matrix was written; review what changed.")
      return
    }
    let kept = try #require(try KillMatrix.kept())
    #expect(kept.digest == made.digest, KillMatrixTests.stale)
    for (old, new) in zip(kept.rows, made.rows) { #expect(old == new, "\(new.name)") }
  }

  /// Measures how long a campaign takes to its first finding against each gate, and writes it down.
  private static func writeTimes() throws {
    var lines = ["gate\tcases\tmilliseconds"]
    var times: [Duration] = []
    for gate in KillMatrix.gates {
      let first = firstFinding(in: gate)
      if gate.killedBy != PropertyID("P-58") { times.append(first.time) }
      lines.append("\(gate.name)\t\(first.cases)\t\(Int(first.time / .milliseconds(1)))")
    }
    times.sort()
    print("Time to the first finding: median \(times[times.count / 2]), maximum \(times[times.count - 1]),")
    print("gates that hang apart.")
    let file = Fixtures.root.appendingPathComponent("Corpora/kill-matrix/first-findings.tsv")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
  }

  private struct First {
    var time: Duration
    /// Cases whose answers were judged when the finding was told.
    var cases: Int
  }

  private static func firstFinding(in gate: Miniature) -> First {
    var first: First?
    var cases = 0
    let start = ContinuousClock.now
    Campaign(KillMatrix.plan(hangs: true)).run(targets: [gate.target], isCancelled: { first != nil }) {
      event in
      if case .progress(let progress) = event { cases = progress.cases }
      if case .finding = event, first == nil {
        first = First(time: ContinuousClock.now - start, cases: cases)
      }
    }
    return first ?? First(time: ContinuousClock.now - start, cases: cases)
  }
}

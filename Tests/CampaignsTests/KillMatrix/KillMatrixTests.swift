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
      Issue.record("The matrix was written; review what changed.")
      return
    }
    let kept = try #require(try KillMatrix.kept())
    #expect(kept.digest == made.digest, KillMatrixTests.stale)
    for (old, new) in zip(kept.rows, made.rows) { #expect(old == new, "\(new.name)") }
  }
}

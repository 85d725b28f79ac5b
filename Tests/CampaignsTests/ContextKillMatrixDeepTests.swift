import Foundation
import HarnessModel
import Miniatures
import Testing

@testable import Campaigns

/// The whole profile `quick` against every gate of the context rule, and a million conversations against the right one.
@Suite struct ContextKillMatrixDeepTests {
  private static let environment = ProcessInfo.processInfo.environment

  /// The laws that a campaign names against a gate.
  private static func broken(
    _ gate: ContextMiniature, _ plan: ContextPlan
  ) -> (laws: Set<PropertyID>, footer: RunFooter) {
    var laws: Set<PropertyID> = []
    let footer = ContextCampaign(plan).run(targets: [gate.target]) { event in
      if case .finding(let finding) = event { laws.insert(finding.property) }
    }
    return (laws, footer)
  }

  /// `make deep` compares; with `GATECRASH_KILL_MATRIX=write`, as `make kill-matrix` sets it, the file is written.
  @Test func `the matrix is what the profile quick finds`() throws {
    let wish = Self.environment["GATECRASH_KILL_MATRIX"]
    guard wish != nil || Self.environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    let made = try ContextKillMatrix.made()
    for row in made.rows {
      #expect((row.first == nil) == row.killedBy.isEmpty, "\(row.name)")
    }
    if wish == "write" {
      try made.write()
      Issue.record("The matrix was written; review what changed.")
      return
    }
    let kept = try #require(try ContextKillMatrix.kept())
    #expect(kept.digest == made.digest)
    for (old, new) in zip(kept.rows, made.rows) { #expect(old == new, "\(new.name)") }
  }

  @Test func `whole campaigns end with the status that each gate deserves`() throws {
    guard Self.environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    for gate in ContextMiniatures.all {
      let (laws, footer) = Self.broken(gate, ContextPlan(rules: gate.rules))
      #expect(footer.complete && footer.exitStatus == (gate.killedBy == nil ? 0 : 1), "\(gate.name)")
      #expect(gate.killedBy.map { laws.contains($0) } ?? laws.isEmpty, "\(gate.name)")
    }
  }

  @Test func `a million conversations against the reference gate find nothing`() throws {
    guard Self.environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    let gate = try #require(ContextMiniatures.named("context-reference"))
    let (laws, footer) = Self.broken(
      gate, ContextPlan(rules: gate.rules, conversationLimit: 1_000_000, seed: 77))
    #expect(laws.isEmpty)
    #expect(footer.complete && footer.decided > 5_000_000)
  }
}

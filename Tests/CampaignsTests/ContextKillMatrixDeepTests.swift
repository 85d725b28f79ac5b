import Campaigns
import Foundation
import HarnessModel
import Miniatures
import TestSupport
import Testing

/// The whole profile `quick` against every gate of the context rule, and a million conversations against the right one.
@Suite struct ContextKillMatrixDeepTests {
  private static let environment = ProcessInfo.processInfo.environment

  /// The laws that a gate breaks, with the number of cases that show each.
  private static func broken(
    _ gate: ContextMiniature, _ plan: ContextPlan
  ) -> (counts: [PropertyID: Int], footer: RunFooter) {
    var counts: [PropertyID: Int] = [:]
    let footer = ContextCampaign(plan).run(targets: [gate.target]) { event in
      if case .finding(let finding) = event { counts[finding.property] = finding.count }
    }
    return (counts, footer)
  }

  /// With `GATECRASH_KILL_MATRIX=write` the laws that each gate breaks are written to `Corpora/kill-matrix/context.csv`.
  @Test func `in the profile quick each wrong gate breaks its own law, and the right ones break none`() throws
  {
    let wish = Self.environment["GATECRASH_KILL_MATRIX"]
    guard wish != nil || Self.environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    var table = "gate,named by,laws broken (cases)\n"
    for gate in ContextMiniatures.all {
      let (counts, footer) = Self.broken(gate, ContextPlan(rules: gate.rules))
      if let law = gate.killedBy {
        #expect(counts[law] != nil && footer.exitStatus == 1, "\(gate.name)")
      } else {
        #expect(counts.isEmpty && footer.exitStatus == 0 && footer.complete, "\(gate.name)")
      }
      let laws = counts.sorted { $0.key < $1.key }.map { "\($0.key.rawValue) (\($0.value))" }
      table += "\(gate.name),\(gate.killedBy?.rawValue ?? "–"),\(laws.joined(separator: " "))\n"
    }
    guard wish == "write" else { return }
    let file = Fixtures.root.appendingPathComponent("Corpora/kill-matrix/context.csv")
    try Data(table.utf8).write(to: file)
  }

  @Test func `a million conversations against the reference gate find nothing`() throws {
    guard Self.environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    let gate = try #require(ContextMiniatures.named("context-reference"))
    let (counts, footer) = Self.broken(
      gate, ContextPlan(rules: gate.rules, conversationLimit: 1_000_000, seed: 77))
    #expect(counts.isEmpty)
    #expect(footer.complete && footer.decided > 5_000_000)
  }
}

import Foundation
import HarnessModel
import Miniatures
import Targets
import Testing

@testable import Campaigns

/// Gates that are right, each in its own way, give no reason to complain.
@Suite struct SoundGateTests {
  static func findings(of gate: Miniature, cases: Int, seed: UInt64) -> [Finding] {
    var findings: [Finding] = []
    let plan = CampaignPlan(caseLimit: cases, seed: seed)
    Campaign(plan).run(targets: [gate.target]) { event in
      if case .finding(let finding) = event { findings.append(finding) }
    }
    return findings
  }

  @Test(arguments: Miniatures.right.map(\.name))
  func `a sound gate has no findings`(_ name: String) throws {
    let gate = try #require(Miniatures.named(name))
    #if DEBUG
      let cases = 4_096
    #else
      let cases = 100_000
    #endif
    for finding in Self.findings(of: gate, cases: cases, seed: 1) {
      Issue.record("\(name): \(finding.property.rawValue) \(finding.minimal.url.bytes)")
    }
  }
}

@Suite struct SoundGateDeepTests {
  @Test func `ten million cases against the sound gates find nothing`() {
    guard ProcessInfo.processInfo.environment["GATECRASH_DEEP"] != nil else {
      print("NOTICE: skipped; make deep runs it")
      return
    }
    let cases = 10_000_000 / Miniatures.right.count + 1
    for (place, gate) in Miniatures.right.enumerated() {
      let found = SoundGateTests.findings(of: gate, cases: cases, seed: UInt64(100 + place))
      for finding in found {
        Issue.record("\(gate.name): \(finding.property.rawValue) \(finding.minimal.url.bytes)")
      }
    }
  }
}

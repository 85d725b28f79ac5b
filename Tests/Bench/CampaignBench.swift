import Campaigns
import Foundation
import Glibc
import HarnessModel
import Miniatures
import Synchronization
import Targets

/// Times whole campaigns in this process against the reference gate: make, read, expect, ask, judge.
///
/// The peer is the gate itself: a bare loop that asks it about the URLs of such a campaign, nothing else. What is
/// counted is processor time of the whole process, so that the gate's thread is not free.
enum CampaignBench {
  static let runs = 5

  static func run(_ arguments: [String]) throws {
    guard let cases = arguments.first.flatMap({ Int($0) }), cases > 0 else {
      throw Bench.Failure("usage: gatecrash-bench campaign CASES [DEPTH]")
    }
    let gate = try bareGate(cases)
    for depth in arguments.dropFirst().first.flatMap({ Int($0) }).map({ [$0] }) ?? [1, 2, 4] {
      var rates: [Double] = []
      var alone: [Double] = []
      for _ in 0..<runs {
        alone.append(try gate() / Double(cases))
        let start = Bench.processorTime()
        let decided = try campaign(cases, depth)
        let seconds = Bench.processorTime() - start
        rates.append(Double(cases) / seconds)
        guard decided > cases / 2 else {
          throw Bench.Failure("only \(decided) of \(cases) cases were decided")
        }
      }
      let rate = rates.sorted()[runs / 2]
      let figures = [1e6 / rate, 1e6 * alone.sorted()[runs / 2]].map { String(format: "%.2f", $0) }
      print(
        "depth \(depth): \(Int(rate)) cases/s on one core, \(figures[0]) us a case; the gate alone \(figures[1]) us; median of \(runs)"
      )
    }
    print("wanted: at least 300000 cases/s")
  }

  /// Runs one campaign; how many cases were decided.
  private static func campaign(_ cases: Int, _ depth: Int) throws -> Int {
    var plan = CampaignPlan(caseLimit: cases)
    plan.depth = depth
    let target = try reference()
    let footer = Campaign(plan).run(targets: [target]) { _ in }
    guard footer.exitStatus == 0 else { throw Bench.Failure("the reference gate is not clean") }
    return footer.decided
  }

  /// A loop that asks the gate about as many URLs of a campaign; gives its processor time.
  private static func bareGate(_ cases: Int) throws -> () throws -> Double {
    let closure = try reference()
    let urls = Mutex([URLText]())
    let listener = ClosureTarget(id: closure.id, greeting: closure.greeting) { policy in
      let filter = try closure.gate(policy)(nil)
      return { url in
        urls.withLock { $0.append(url) }
        return try filter(url)
      }
    }
    _ = Campaign(CampaignPlan(caseLimit: cases)).run(targets: [listener]) { _ in }
    let asked = urls.withLock { Array($0.prefix(cases)) }
    return {
      let filter = try closure.gate(Policy(allowed: ["example.com"]))(nil)
      let start = Bench.processorTime()
      for url in asked { _ = try filter(url) }
      return Bench.processorTime() - start
    }
  }

  private static func reference() throws -> ClosureTarget {
    guard let target = Miniatures.named("reference")?.target else { throw Bench.Failure("no reference gate") }
    return target
  }
}

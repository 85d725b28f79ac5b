import Campaigns
import Foundation
import HarnessModel
import Miniatures
import Targets

/// Times how long a campaign takes to its first finding, with its minimal input, against each gate with a defect.
///
/// A gate that hangs costs its time limit again and again, until the finding is made smaller, so those are told apart.
enum FirstFindingBench {
  /// Milliseconds for one question, where a gate may hang.
  private static let limit = 250

  private struct First {
    var gate: Miniature
    var time: Duration
    /// Cases whose answers were judged when the finding was told.
    var cases: Int
    var milliseconds: Int { Int(time / .milliseconds(1)) }
    var hangs: Bool { gate.killedBy == PropertyID("P-58") }
  }

  /// Measures all gates and prints what was slowest; writes a line for each into the file, if one is named.
  static func run(_ arguments: [String]) throws {
    let firsts = try Miniatures.all.filter { $0.killedBy != nil }.map(first)
    let answering = firsts.filter { !$0.hangs }.sorted { $0.time < $1.time }
    guard let slowest = answering.last else { throw Bench.Failure("there are no gates") }
    print(
      "time to the first finding, \(answering.count) gates that answer: median \(answering[answering.count / 2].milliseconds) ms,",
      "at most \(slowest.milliseconds) ms (\(slowest.gate.name)); wanted: under 1000 ms")
    for first in firsts where first.hangs {
      print("\(first.gate.name) hangs for \(limit) ms at a time: \(first.milliseconds) ms")
    }
    guard let path = arguments.first else { return }
    let lines = firsts.map { "\($0.gate.name)\t\($0.cases)\t\($0.milliseconds)\n" }
    try Data(("gate\tcases\tmilliseconds\n" + lines.joined()).utf8).write(to: URL(fileURLWithPath: path))
  }

  private static func first(in gate: Miniature) throws -> First {
    let plan = CampaignPlan(limits: TargetLimits(question: limit))
    var first: First?
    var cases = 0
    let start = ContinuousClock.now
    Campaign(plan).run(targets: [gate.target], isCancelled: { first != nil }) { event in
      if case .progress(let progress) = event { cases = progress.cases }
      if case .finding = event, first == nil {
        first = First(gate: gate, time: ContinuousClock.now - start, cases: cases)
      }
    }
    guard let first else { throw Bench.Failure("nothing was found in \(gate.name)") }
    return first
  }
}

import Foundation
import Glibc
import HarnessModel
import Targets

/// Times questions to an adapter against a bare pump with the same adapter, alternately.
///
/// The pump writes all lines from one thread and counts newlines in another: it matches no answer to any question
/// and so is the most that can be had from the adapter.
enum ExecBench {
  static let runs = 7
  static let batch = 4_096

  static func run(_ arguments: [String]) throws {
    guard let count = arguments.first.flatMap({ Int($0) }), arguments.count > 1 else {
      throw Bench.Failure("usage: gatecrash-bench exec QUESTIONS COMMAND …")
    }
    let command = Array(arguments.dropFirst())
    let urls = (0..<count).map {
      URLText("https://host-\($0).\($0 % 3 == 0 ? "example.com" : "evil.test")/path?q=\($0)")
    }
    var ours: [Double] = []
    var pump: [Double] = []
    var costs: [Double] = []
    for _ in 0..<runs {
      pump.append(try ExecPump.rate(command, urls))
      let before = Bench.processorTime()
      ours.append(try rate(ProcessTarget(command: command), urls))
      costs.append((Bench.processorTime() - before) / Double(count) * 1e9)
    }
    print("bare pump: \(shown(pump)) answers/s, median of \(runs)")
    print("exec target: \(shown(ours)) answers/s, median of \(runs)")
    print("processor time of the harness: \(shown(costs)) ns for each question, median of \(runs)")
    let ratio = median(zip(ours, pump).map { $0 / $1 })
    print(
      "ratio: \(String(format: "%.2f", ratio)) x bare pump, median of \(runs) pairs (at least 0.90 is wanted)"
    )
  }

  private static func rate(_ target: any Target, _ urls: [URLText]) throws -> Double {
    let session = try target.open(TargetLimits())
    defer { session.close() }
    let policy = Policy(allowed: ["example.com"])
    var decided = 0
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      var open = 0
      for start in stride(from: 0, to: urls.count, by: batch) {
        session.submit(
          QuestionBatch(policy: policy, urls: Array(urls[start..<min(urls.count, start + batch)])))
        open += 1
        if open > 3 {
          decided += session.collect().answers.count { $0.verdict != nil }
          open -= 1
        }
      }
      for _ in 0..<open { decided += session.collect().answers.count { $0.verdict != nil } }
    }
    guard decided == urls.count else {
      throw Bench.Failure("\(urls.count - decided) questions have no verdict")
    }
    return Double(urls.count) / (elapsed / .seconds(1))
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func shown(_ values: [Double]) -> String { String(format: "%.0f", median(values)) }
}

/// The cost of an in-process gate that does nothing: what the harness adds to each question.
enum ClosureBench {
  static func run(_ arguments: [String]) throws {
    let count = arguments.first.flatMap { Int($0) } ?? 2_000_000
    let urls = [URLText](repeating: "https://example.com/", count: ExecBench.batch)
    let session = try ClosureTarget("nothing") { _ in { _ in .allow } }.open(TargetLimits())
    defer { session.close() }
    let policy = Policy(allowed: ["example.com"])
    var asked = 0
    let elapsed = ContinuousClock().measure {
      session.submit(QuestionBatch(policy: policy, urls: urls))
      while asked < count {
        session.submit(QuestionBatch(policy: policy, urls: urls))
        asked += session.collect().answers.count
      }
    }
    let nanoseconds = elapsed / .nanoseconds(1) / Double(asked)
    print(
      "closure target: \(String(format: "%.0f", nanoseconds)) ns for each question (at most 100 is wanted)")
  }
}

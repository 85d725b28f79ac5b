import Campaigns
import Conversations
import Foundation
import HarnessModel
import Judgement
import Miniatures
import Targets

/// Times campaigns against the context rule: in this process, and against an adapter beside a bare pump.
///
/// The peer of an adapter's campaign is a pump that sends the same lines to the same adapter and counts what comes
/// back; it makes no conversation, matches no answer and judges none.
enum ContextBench {
  static let runs = 3

  static func run(_ arguments: [String]) throws {
    guard let count = arguments.first.flatMap({ Int($0) }), count > 0 else {
      throw Bench.Failure("usage: gatecrash-bench context CONVERSATIONS [COMMAND …]")
    }
    let command = Array(arguments.dropFirst())
    if command.isEmpty {
      try inProcess(count)
      try growth()
    } else {
      try beside(command, count)
    }
  }

  // MARK: - In process

  private static func inProcess(_ count: Int) throws {
    guard let gate = ContextMiniatures.named("context-reference") else {
      throw Bench.Failure("no reference gate")
    }
    var rates: [Double] = []
    var questions = 0
    for _ in 0..<runs {
      let start = Bench.processorTime()
      questions = try campaign(gate.target, count)
      rates.append(Double(count) / (Bench.processorTime() - start))
    }
    let rate = median(rates)
    print(
      "reference gate: \(Int(rate)) conversations/s on one core, \(Int(rate * Double(questions) / Double(count))) questions/s; median of \(runs)"
    )
    let before = peak()
    _ = try campaign(gate.target, 4 * count)
    print("memory: peak \(before) KiB with \(count) conversations, \(peak()) KiB with \(4 * count)")
  }

  /// Runs a campaign that must find nothing; how many questions were asked.
  private static func campaign(_ target: any Target, _ count: Int) throws -> Int {
    let footer = ContextCampaign(ContextPlan(conversationLimit: count)).run(targets: [target]) { _ in }
    guard footer.exitStatus == 0 else {
      throw Bench.Failure("the gate is not clean: status \(footer.exitStatus)")
    }
    return footer.cases
  }

  /// The largest resident size so far, in KiB.
  private static func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  /// Judging alone, with conversations of 10, 100 and 1,000 blocks: read, label, admit, rule on one URL.
  private static func growth() throws {
    for blocks in [10, 100, 1_000] {
      let turns = (0..<blocks).map { number in
        Turn(
          number % 2 == 0 ? .user : .assistant,
          text: ForeignText(
            "Look at https://site-\(number).test/page?x=\(number) and say what you think of it."))
      }
      let context = FetchContext(Conversation(turns: turns))
      let rounds = 40_000 / blocks
      var rates: [Double] = []
      for _ in 0..<runs {
        let start = Bench.processorTime()
        for _ in 0..<rounds {
          let bench = ContextBench.bench(context)
          guard case .mustAllow = bench.ruling(for: "https://site-0.test/page?x=0") else {
            throw Bench.Failure("a given URL is not admitted")
          }
        }
        rates.append(Double(rounds) / (Bench.processorTime() - start))
      }
      let rate = median(rates)
      print(
        "\(blocks) blocks: \(Int(rate)) conversations/s judged on one core, \(Int(rate) * blocks) blocks/s")
    }
    print("wanted: at least 50000 conversations/s of 10 blocks, and as many blocks/s for longer ones")
  }

  private static func bench(_ context: FetchContext) -> Judgement.ContextBench {
    Judgement.ContextBench(context, rules: .november2026)
  }

  // MARK: - Beside a pump

  private static func beside(_ command: [String], _ count: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "gatecrash-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("lines").path
    let quoted = command.map { "'" + $0 + "'" }.joined(separator: " ")
    _ = try campaign(ProcessTarget(command: ["/bin/sh", "-c", "tee '\(file)' | \(quoted)"]), count)
    let lines = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let replies = lines.split(separator: 0x0A).count { !$0.elementsEqual(#"{"op":"bye"}"#.utf8) }
    var ours: [Double] = []
    var pump: [Double] = []
    var cost: [Double] = []
    for _ in 0..<runs {
      pump.append(try ExecPump.seconds(command, lines, replies: replies))
      let before = Bench.processorTime()
      let elapsed = try ContinuousClock().measure { _ = try campaign(ProcessTarget(command: command), count) }
      ours.append(elapsed / .seconds(1))
      cost.append((Bench.processorTime() - before) / Double(count) * 1e6)
    }
    let ratio = median(zip(pump, ours).map { $0 / $1 })
    print(
      "adapter: \(Int(Double(count) / median(ours))) conversations/s, bare pump \(Int(Double(count) / median(pump))); \(Int(median(cost))) us of the harness for each"
    )
    print(
      "ratio: \(String(format: "%.2f", ratio)) x bare pump, median of \(runs) pairs (at least 0.90 is wanted)"
    )
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

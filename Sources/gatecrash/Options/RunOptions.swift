import ArgumentParser
import Campaigns
import Foundation
import HarnessModel
import Targets

/// The flags that say how much a run asks and when it fails.
struct RunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much to ask: quick, ci, or deep, which also follows up what was novel.", valueName: "profile"))
  var profile: String?

  @Option(help: ArgumentHelp("Cases for each target, instead of the profile's number.", valueName: "number"))
  var cases: String?

  @Option(help: ArgumentHelp("The seed of all random choices.", valueName: "number"))
  var seed: String?

  @Option(
    help: ArgumentHelp(
      "Fail at this severity or above: low, medium, high or critical.", valueName: "severity"))
  var failOn: String?

  @Option(help: ArgumentHelp("Ask only part i of n of the cases.", valueName: "i/n"))
  var shard: String?

  @Option(
    help: ArgumentHelp(
      "End the run after this many seconds; it is then incomplete.", valueName: "seconds"))
  var timeLimit: String?

  @Option(
    help: ArgumentHelp(
      "How long a target may take for one question; the first to take longer is asked again with five times as much.",
      valueName: "milliseconds"))
  var questionLimit: String?

  @Option(
    help: ArgumentHelp(
      "Memory of an exec: target and all it starts, beyond which it is ended; 0 is no limit.",
      valueName: "MiB"))
  var memoryLimit: String?

  @Option(
    help: ArgumentHelp(
      "Ask so many targets at the same time; by default one for each processor, three at most.",
      valueName: "number"))
  var jobs: String?

  /// Targets that are asked at the same time unless the user wants more: each takes memory.
  private static let mostJobs = 3

  /// The plan of a run without policies, with the configuration where a flag is missing.
  ///
  /// - Throws: `ValidationError` that names the flag and what it takes.
  func plan(with configuration: Configuration) throws -> CampaignPlan {
    var plan = CampaignPlan()
    let value = { (flag: String, given: String?) in given ?? configuration.run[flag]?.first }
    if let text = value("profile", profile) {
      plan.profile = try Self.word(text, for: "profile")
    }
    if let text = value("fail-on", failOn) {
      plan.failOn = try Self.word(text, for: "fail-on")
    }
    if let text = value("cases", cases) {
      plan.caseLimit = try Self.number(text, for: "cases", from: 1)
    }
    if let text = value("seed", seed) {
      guard let number = UInt64(text) else {
        throw ValidationError("--seed takes a whole number from 0 to \(UInt64.max).")
      }
      plan.seed = number
    }
    if let text = value("time-limit", timeLimit) {
      plan.timeLimit = .seconds(try Self.number(text, for: "time-limit", from: 1))
    }
    if let text = value("question-limit", questionLimit) {
      plan.limits.question = try Self.number(text, for: "question-limit", from: 1)
    }
    if let text = value("memory-limit", memoryLimit) {
      plan.limits.memory = try Self.number(text, for: "memory-limit", from: 0)
    }
    plan.targetsAtOnce =
      try value("jobs", jobs).map { try Self.number($0, for: "jobs", from: 1) }
      ?? min(ProcessInfo.processInfo.activeProcessorCount, Self.mostJobs)
    if let text = value("shard", shard) {
      guard let part = CampaignPlan.Shard(text) else {
        throw ValidationError("--shard takes i/n with i from 1 to n, for example 2/8.")
      }
      plan.shard = part
    }
    return plan
  }

  private static func number(_ text: String, for flag: String, from least: Int) throws -> Int {
    guard let number = Int(text), number >= least else {
      throw ValidationError("--\(flag) takes a whole number from \(least).")
    }
    return number
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, for flag: String
  ) throws -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--\(flag) takes one of: \(words).")
    }
    return word
  }
}

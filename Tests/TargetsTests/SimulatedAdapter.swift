import Foundation
import HarnessModel

@testable import Targets

/// An adapter without a process: reads the lines of a docket and makes up a stream of answers.
struct SimulatedAdapter {
  /// What it may do wrong, each with its share in a thousand answers.
  var faults: [Fault: Int]
  var random: SplitMix
  /// How many questions it holds back before it answers them in any order.
  var holds = 1
  /// Questions at which it always dies.
  var deadly: Set<String> = []
  /// How many lines that belong to no question it prints before it dies.
  var lastWords = 0
  /// Questions after which it never stops talking, a few lines at a time.
  var endless: Set<String> = []

  private var read: [UInt8] = []
  private var held: [(id: Int, url: String?)] = []
  private(set) var hasDied = false
  private var isStuck = false
  private var isTalking = false
  private var belated: [UInt8] = []

  enum Fault: CaseIterable, Hashable {
    case die, skip, twice, noise, truncated, wrongID, stringID, noID, noVerdict, contradiction, early, echo,
      flood
    case policyError, hang, late
  }

  init(
    faults: [Fault: Int], seed: UInt64, holds: Int = 1, deadly: Set<String> = [], endless: Set<String> = []
  ) {
    self.faults = faults
    random = SplitMix(state: seed)
    self.holds = holds
    self.deadly = deadly
    self.endless = endless
  }

  /// A new process: it knows nothing of what was asked before.
  mutating func restart() {
    read = []
    held = []
    belated = []
    (hasDied, isStuck, isTalking) = (false, false, false)
  }

  /// Reads what was written and says its answers.
  mutating func answer(_ bytes: [UInt8]) throws -> [UInt8] {
    guard !hasDied, !isStuck else { return [] }
    read += bytes
    while let end = read.firstIndex(of: 0x0A) {
      let line = Data(read[..<end])
      read.removeSubrange(...end)
      let object = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
      held.append((object["id"] as? Int ?? -1, object["url"] as? String))
    }
    var stream: [UInt8] = []
    while !held.isEmpty, !hasDied, !isStuck, !isTalking {
      let place = Int(random.next() % UInt64(min(holds, held.count)))
      stream += respond(held.remove(at: place))
    }
    if isTalking {
      for _ in 0..<(1 + random.next() % 4) { stream += text("{\"id\":1,\"verdict\":\"allow\"}") }
    }
    return stream
  }

  private mutating func respond(_ question: (id: Int, url: String?)) -> [UInt8] {
    guard let url = question.url else {
      let late = belated
      belated = []
      let refuses = strikes(.policyError)
      return text("{\"id\":\(question.id),\(refuses ? "\"error\":\"no\"" : "\"ok\":true")}") + late
    }
    if deadly.contains(url) || strikes(.die) {
      hasDied = true
      return (0..<lastWords).flatMap { _ in text("Traceback (most recent call last):") }
    }
    if endless.contains(url) {
      isTalking = true
      return []
    }
    let right = Self.line(question.id, url)
    if strikes(.hang) {
      isStuck = true
      return []
    }
    if strikes(.late) {
      belated += text(right)
      return []
    }
    if strikes(.skip) { return [] }
    if strikes(.twice) { return text(right) + text(right) }
    if strikes(.noise) { return text("DEBUG about to answer") + text(right) }
    if strikes(.truncated) { return text(String(right.dropLast(Int(random.next() % 20) + 1))) }
    if strikes(.wrongID) { return text(right.replacing("\(question.id)", with: "\(random.next() >> 33)")) }
    if strikes(.echo) { return text(right.replacing("\(question.id)", with: "\(question.id + 1)")) }
    if strikes(.stringID) { return text(right.replacing("\(question.id)", with: "\"\(question.id)\"")) }
    if strikes(.noID) { return text("{\"verdict\":\"allow\",\"host\":\"\(url)\"}") }
    if strikes(.noVerdict) { return text("{\"id\":\(question.id),\"host\":\"\(url)\"}") }
    if strikes(.contradiction) {
      return text(right.replacing("\"host\"", with: "\"verdict\":\"allow\",\"host\""))
    }
    if strikes(.early), let next = held.first, let url = next.url {
      // Answered ahead of its turn, and then again.
      return text(Self.line(next.id, url)) + text(right)
    }
    if strikes(.flood) {
      return Array((0..<40).map { _ in text("{\"id\":1,\"verdict\":\"allow\"}") }.joined())
    }
    return text(right)
  }

  private static func line(_ id: Int, _ url: String) -> String {
    "{\"id\":\(id),\"verdict\":\"\(verdict(url).rawValue)\",\"host\":\"\(url)\"}"
  }

  /// The right verdict on a made-up URL.
  static func verdict(_ url: String) -> Verdict {
    url.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 4 == 0 ? .allow : .deny
  }

  private func text(_ line: String) -> [UInt8] { Array(line.utf8) + [0x0A] }

  private mutating func strikes(_ fault: Fault) -> Bool {
    guard let share = faults[fault] else { return false }
    return random.next() % 1_000 < UInt64(share)
  }
}

/// The generator that the tests' seeds are handed to.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

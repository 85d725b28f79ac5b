import HarnessModel
import Judgement
import Reports
import Targets
import URLStandard
import UnicodeSecurity

/// The explanation of one URL, as `ask` prints it.
struct AskPage {
  let url: URLText
  let oracle: Oracle

  /// The URL, and where each reading says it goes.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  mutating func printReadings() throws {
    try line("URL          \(url.shortened)")
    try line("             \(url.bytes.count) bytes, \(url.scalarCount) code points")
    for reading in oracle.readings(of: url) {
      try line("")
      let standing = reading.standing.map { ", \($0.rawValue)" } ?? ""
      guard let parts = reading.parts else {
        try line("\(ours: pad(reading.reader.rawValue))refuses it")
        try printNotes(reading)
        continue
      }
      try line("\(ours: pad(reading.reader.rawValue))host \(parts.host)\(ours: standing)")
      let port = parts.port.map { ", port \($0)" } ?? ""
      try line("             scheme \(parts.scheme)\(ours: port), path \(parts.path.shortened)")
      try printNotes(reading)
    }
  }

  /// What the models of internationalized names make of the host, where it is not plain ASCII.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  func printNames() throws {
    guard let range = GenericURL(url.bytes).host else { return }
    let host = Array(url.bytes[range])
    let isInternational =
      host.contains { $0 >= 0x80 } || String(decoding: host, as: UTF8.self).lowercased().contains("xn--")
    guard isInternational else { return }
    let comparison = NameComparison(of: host)
    try line("")
    for (place, verdict) in comparison.verdicts.enumerated() {
      let label = pad(place == 0 ? "names" : "")
      let model = "\(verdict.model.rawValue), Unicode \(verdict.unicodeVersion)"
      switch verdict.outcome {
      case .name(let name): try line("\(ours: label)\(ForeignText(bytes: name)) by \(ours: model)")
      case .refused(let why): try line("\(ours: label)refused by \(ours: model): \(ours: why)")
      }
    }
    if !comparison.isUnanimous {
      try line("             They disagree: a filter by one and a client by another part here.")
    }
  }

  private func printNotes(_ reading: Reading) throws {
    guard !reading.notes.isEmpty else { return }
    try line("             \(ours: reading.notes.joined(separator: ", "))")
  }

  /// What the policy permits, and why.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  func printExpectation() throws {
    let expectation = oracle.expectation(of: url)
    try line("")
    if let host = oracle.canonicalHost(of: url) { try line("\(ours: pad("host"))\(host)") }
    switch expectation.requirement {
    case .must(let verdict): try line("\(ours: pad("policy"))must \(ours: verdict.rawValue)")
    case .may(let axis):
      try line("\(ours: pad("policy"))may allow or deny, by the axis \(ours: axis.rawValue)")
      try line("             \(ours: axis.sentence)")
    }
    try line("             \(ours: expectation.reason.sentence)")
    if expectation.agreement == .split { try line("             \(ours: Reason.splitReadings.sentence)") }
    if let entry = expectation.entry, oracle.policy.entries.indices.contains(entry) {
      try line("             Entry \(entry + 1) is \(oracle.policy.entries[entry]).")
    }
  }

  /// What targets answer.
  ///
  /// - Throws: `ConsoleError` if standard output cannot be written.
  func printAnswers(of targets: [any Target]) throws {
    try line("")
    for target in targets {
      do throws(TargetError) {
        let session = try target.open(TargetLimits())
        session.submit(QuestionBatch(policy: oracle.policy, urls: [url]))
        let answered = session.collect()
        session.close()
        let answer: Prose = answered.answers.first.map(\.inWords) ?? "no answer"
        try? line("\(ours: target.id.rawValue): " + answer)
      } catch {
        Console.complain(error.prose)
      }
    }
  }

  private func line(_ prose: Prose) throws {
    try Console.print(TerminalText(prose))
  }

  private func pad(_ label: String) -> String {
    label + String(repeating: " ", count: max(1, 13 - label.count))
  }
}

extension Hostile {
  /// At most the first 400 bytes, for a terminal.
  fileprivate var shortened: ForeignText {
    ForeignText(bytes: bytes.count <= 400 ? bytes : Array(bytes.prefix(400)) + Array("...".utf8))
  }
}

extension Answer {
  /// The answer in a few words.
  var inWords: Prose {
    switch self {
    case .verdict(let verdict, let detail):
      (detail?.code).map { "\(ours: verdict.rawValue) (\($0))" } ?? "\(ours: verdict.rawValue)"
    case .declined(let why): "declined: \(why)"
    case .failed(let why): "reported an error: \(why)"
    case .crashed: "crashed"
    case .hung(let milliseconds): "gave no answer within \(milliseconds) ms"
    case .garbled(let how, _): "answered nonsense (\(ours: how.rawValue))"
    }
  }
}

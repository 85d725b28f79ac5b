import HarnessModel
import Reports

/// A run in which every text that somebody else chose is one of the hostile strings.
enum HostileRun {
  static var record: RunRecord {
    var record = RunRecord(header: SampleRun.header)
    for event in events { record.add(event) }
    return record
  }

  static var events: [RunEvent] {
    let targets = [SampleRun.suffix, SampleRun.urllib].map { id -> RunEvent in
      let text = ForeignText(bytes: HostileStrings.all.joined(separator: [0x20]).map { $0 })
      let greeting = TargetGreeting(name: text, version: "\u{202E}</title>", capabilities: [.allow])
      return .target(TargetReport(id: id, greeting: greeting, trouble: "\(text)"))
    }
    let findings = HostileStrings.all.enumerated().map { RunEvent.finding(finding($0, $1)) }
    let notices = HostileStrings.all.map { RunEvent.notice("Said: \(ForeignText(bytes: $0))!") }
    return [.started(SampleRun.header)] + targets + findings + notices
      + SampleRun.coverage.map(RunEvent.coverage)
      + [.finished(SampleRun.footer)]
  }

  static func finding(_ index: Int, _ bytes: [UInt8]) -> Finding {
    let url = URLText(bytes: bytes)
    let text = ForeignText(bytes: bytes)
    let policy = Policy(allowed: [EntryText(bytes: bytes)], knobs: Knobs(["port": "ignore"]))
    let shown = String(decoding: bytes, as: UTF8.self)
    let answers: [Answer] = [
      .verdict(.allow, .init(code: text, host: text, url: text)), .declined(text), .failed(text),
      .crashed(.init(status: nil, signal: 11, stderr: text)), .hung(milliseconds: 5),
      .garbled(.notJSON, text),
    ]
    return Finding(
      id: "hostile-\(index)", property: PropertyID("P-\(index % 7)"), title: shown,
      kind: Finding.Kind.allCases[index % Finding.Kind.allCases.count],
      severity: SeverityClass.allCases[index % 7], cwe: [79], advisories: [shown],
      target: index.isMultiple(of: 2) ? SampleRun.suffix : SampleRun.urllib,
      trail: [TechniqueID("invisible", "nul-in-host")], minimal: .init(policy: policy, url: url),
      original: .init(policy: policy, url: URLText(bytes: bytes + bytes)),
      base: URLText(bytes: [0x61] + bytes),
      isMinimal: false, expectation: Expectation(.may(.port), because: .port, entry: 0),
      answer: answers[index % answers.count],
      readings: [
        Reading(
          reader: .whatwg, parts: .init(scheme: text, host: text, port: 1, path: text), notes: [shown],
          standing: .permitted),
        Reading(
          reader: .rfc3986, parts: .init(scheme: "https", host: "other.example", port: nil, path: text)),
      ],
      explanation: "It \(text) then \(url).", replay: shown, count: 1,
      exemplars: [URLText(bytes: bytes + [0x2F]), URLText(bytes: [0x2F] + bytes)])
  }
}

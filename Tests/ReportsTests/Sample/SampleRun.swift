import HarnessModel
import Reports

/// The events of a run as a campaign would emit them: several targets, one of each kind of trouble.
///
/// The counts are made up by a fixed rule; URLs, readings and answers are such as real filters give.
enum SampleRun {
  static let docs = Policy(allowed: ["docs.example.com", "example.org/guide"])
  static let shop = Policy(allowed: ["example.com"])
  static let block = Policy(blocked: ["tracker.example", "münchen.example"])

  static let suffix = TargetID("builtin:foundation-has-suffix")
  static let components = TargetID("builtin:foundation-components")
  static let urllib = TargetID("exec:python3 Corpora/adapters/urllib_endswith.py")
  static let reference = TargetID("builtin:reference")
  static let missing = TargetID("exec:./gate --stdio")

  static let header = RunHeader(
    tool: "0.1.0", unicode: ["ICU": "15.0", "libidn2": "13.0", "techniques": "16.0"], seed: 20_260_214,
    campaign: "5e0c1d9a7b3f4e2288c04d6fa9137be1", profile: "quick", policies: [docs, shop, block],
    fetchers: [.whatwg, .rfc3986], failOn: .medium, startedAt: "2026-02-14T09:26:53Z", titles: titles)

  static let targets: [TargetReport] = [
    TargetReport(
      id: suffix,
      greeting: TargetGreeting(
        name: "URL.host with hasSuffix", version: "Foundation 6.3",
        capabilities: [.allow, .block, .subdomains, .subpaths])),
    TargetReport(
      id: components,
      greeting: TargetGreeting(
        name: "URLComponents, exact host", version: "Foundation 6.3", capabilities: [.allow, .block])),
    TargetReport(
      id: urllib,
      greeting: TargetGreeting(
        name: "urllib.parse with endswith", version: "3.11.2",
        capabilities: [.allow, .block, .subdomains, .unicodeEntries], fetcher: .rfc3986)),
    TargetReport(
      id: reference,
      greeting: TargetGreeting(
        name: "reference gate", version: "0.1.0", capabilities: Set(Capability.allCases), fetcher: .whatwg)),
    TargetReport(
      id: missing, greeting: nil,
      trouble:
        "The command \(ForeignText("./gate --stdio")) did not start: no such file. Give its path from the directory you call gatecrash in."
    ),
  ]

  static let notices: [Prose] = [
    "The target \(ForeignText("exec:./gate --stdio")) was left out; nothing is known about it.",
    "ICU maps by Unicode 15.0: 214 variants with code points that changed later were waived.",
  ]

  static let pairs = TechniquePairs(possible: 33_811, met: 33_102, unfit: 252)

  static let footer = RunFooter(
    cases: 48_816, decided: 44_236, complete: false, ending: .exhausted, exitStatus: 1)

  /// Everything, in the order of a record.
  static var events: [RunEvent] {
    [.started(header)] + targets.map(RunEvent.target) + notices.map(RunEvent.notice)
      + SampleFindings.all.map(RunEvent.finding) + coverage.map(RunEvent.coverage)
      + [.pairs(pairs), .finished(footer)]
  }

  /// The same, gathered.
  static var record: RunRecord {
    var record = RunRecord(header: header)
    for event in events { record.add(event) }
    return record
  }
}

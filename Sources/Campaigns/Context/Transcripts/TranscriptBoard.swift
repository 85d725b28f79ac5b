internal import Conversations
internal import HarnessModel
internal import Judgement

/// What was found in one transcript, counted.
struct TranscriptBoard {
  let file: String
  let target: TargetID
  private let rules: ContextRules

  private(set) var all = Tally()
  private(set) var findings: [Finding] = []
  private var properties: [PropertyID: Tally] = [:]
  private var axes: [ContextAxis: Tally] = [:]
  private var bits = 0.0
  /// Calls that have no URL.
  private var cutOff = 0
  private var assessed = 0
  /// What fetches of a kind were named first.
  private var named: [Kind: Int] = [:]

  /// What fetches have in common that count together once there are many.
  private struct Kind: Hashable {
    var verdict: FetchRecord.Verdict
    var cause: ContextDenial.Cause?
    var elsewhere: TextSource.Kind?
  }

  init(_ file: String, _ audit: TranscriptAudit) {
    self.file = file
    target = TargetID("transcript:" + file)
    rules = audit.rules
  }

  /// Takes in one fetch.
  mutating func add(_ fetch: FetchRecord, _ maker: inout TranscriptFindingMaker) {
    bits += fetch.bits
    switch fetch.verdict {
    case .explained, .refused: count(.kept, PropertyID("P-61"))
    case .noPrompt: count(.declined, PropertyID("P-61"))
    case .cutOff:
      cutOff += 1
      count(.declined, PropertyID("P-61"))
    case .contested:
      count(.waived, PropertyID("P-61"))
      if case .may(_, let axis)? = fetch.ruling { axes[axis, default: Tally()][.waived] += 1 }
    case .lenient, .unexplained, .forbidden, .overblocked:
      let kind = Self.kind(of: fetch)
      guard assessed >= TranscriptRecorder.assessedFetches, let place = named[kind] else {
        assessed += 1
        let place = add(maker.finding(of: fetch), times: 1)
        named[kind] = named[kind] ?? place
        return
      }
      count(.broken, findings[place].property)
      findings[place].count += 1
    }
  }

  /// Adds a finding to the one of the same law, or as a new one; returns its place.
  @discardableResult
  mutating func add(_ finding: Finding, times: Int) -> Int {
    for _ in 0..<times { count(.broken, finding.property) }
    guard let place = findings.firstIndex(where: { $0.id == finding.id }) else {
      findings.append(finding)
      findings[findings.count - 1].count = times
      return findings.count - 1
    }
    findings[place].count += times
    let url = finding.minimal.url
    if findings[place].exemplars.count < FindingTable.mostExemplars,
      url.bytes.count <= FindingMaker.longestKept, !findings[place].exemplars.contains(url)
    {
      findings[place].exemplars.append(url)
    }
    return place
  }

  private mutating func count(_ outcome: Tally.Outcome, _ property: PropertyID) {
    all[outcome] += 1
    properties[property, default: Tally()][outcome] += 1
  }

  private static func kind(of fetch: FetchRecord) -> Kind {
    guard case .mustDeny(let denial)? = fetch.ruling else { return Kind(verdict: fetch.verdict) }
    return Kind(verdict: fetch.verdict, cause: denial.cause, elsewhere: denial.elsewhere?.source.kind)
  }

  /// The lines of the coverage tables, in a fixed order.
  var rows: [CoverageRow] {
    [CoverageRow(target: target, subject: .all, tally: all)]
      + properties.sorted { $0.key < $1.key }.map {
        CoverageRow(target: target, subject: .property($0.key), tally: $0.value)
      }
      + ContextAxis.allCases.compactMap { axis in
        axes[axis].map { CoverageRow(target: target, subject: .contested(axis), tally: $0) }
      }
  }

  /// What it comes to, in sentences.
  var prose: Prose {
    let rounded = String((bits * 10).rounded() / 10)
    let cut: Prose = cutOff == 0 ? "" : " Cut off before the URL: \(cutOff)."
    return
      "\(ForeignText(file)) tells of \(all.asked) fetches, judged by the rules \(ours: rules.name); \(all[.declined] - cutOff) of them stand without what was said before."
      + cut
      + " The choice of URLs tells an observer at most \(ours: rounded) bits; what pauses tell is not bounded."
  }
}

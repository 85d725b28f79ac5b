import Campaigns
import HarnessModel
import Targets

/// Everything that one run told, sorted out for assertions.
struct RunTranscript {
  var header: RunHeader?
  var targets: [TargetReport] = []
  var capacities: [SessionAdmissions] = []
  var pairs: TechniquePairs?
  var statistics: [LabelRow] = []
  var notices: [Prose] = []
  var coverage: [CoverageRow] = []
  /// The last event of each finding, in the order of first mention.
  var findings: [Finding] = []
  var footer: RunFooter
  /// The order of the events, one letter each.
  var order = ""

  init(_ plan: CampaignPlan, _ targets: [any Target], isCancelled: () -> Bool = { false }) {
    var told: [RunEvent] = []
    footer = Campaign(plan).run(targets: targets, isCancelled: isCancelled) { told.append($0) }
    for event in told { note(event) }
  }

  private mutating func note(_ event: RunEvent) {
    switch event {
    case .started(let header): (self.header, order) = (header, order + "s")
    case .target(let report): (targets, order) = (targets + [report], order + "t")
    case .progress: break
    case .finding(let finding):
      order += "f"
      if let place = findings.firstIndex(where: { $0.id == finding.id }) {
        findings[place] = finding
      } else {
        findings.append(finding)
      }
    case .coverage(let row): (coverage, order) = (coverage + [row], order + "c")
    case .capacity(let admissions): (capacities, order) = (capacities + [admissions], order + "b")
    case .pairs(let pairs): (self.pairs, order) = (pairs, order + "p")
    case .statistic(let row): (statistics, order) = (statistics + [row], order + "l")
    case .notice(let prose): (notices, order) = (notices + [prose], order + "n")
    case .finished: order += "e"
    }
  }

  /// The tally of all cases of the first target.
  var all: Tally {
    for row in coverage { if case .all = row.subject { return row.tally } }
    return Tally()
  }

  /// What the findings are about, in ASCII.
  var symptoms: [String] {
    findings.map { "\($0.property.rawValue) \($0.kind.rawValue) \(Self.ascii($0.minimal.url.bytes))" }
  }

  static func ascii(_ bytes: [UInt8]) -> String {
    bytes.map { (0x21..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "\\x" + String($0, radix: 16) }
      .joined()
  }

  /// The words of a sentence; foreign parts are left out.
  static func text(_ prose: Prose?) -> String {
    (prose?.parts ?? []).map { part in
      if case .ours(let words) = part { words } else { "" }
    }.joined()
  }
}

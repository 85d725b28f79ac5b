/// What an audit of a filter found.
public struct Audit: Sendable, CustomStringConvertible {
  /// The broken properties, each once, with the smallest URL that shows it.
  public let findings: [Finding]
  /// How often each outcome occurred.
  public let tally: Tally
  /// How the audit ended.
  public let footer: RunFooter

  /// Runs a plan against one target.
  ///
  /// - Throws: `AuditError.neverDecided` if nothing can be said about the target.
  init(_ plan: CampaignPlan, _ target: any Target) throws(AuditError) {
    var findings: [Finding] = []
    var tally = Tally()
    footer = Campaign(plan).run(targets: [target]) { event in
      switch event {
      case .finding(let finding):
        findings.removeAll { $0.id == finding.id }
        findings.append(finding)
      case .coverage(let row) where row.subject == .all: tally = row.tally
      default: break
      }
    }
    guard footer.ending != .nothingDecided else { throw .neverDecided }
    self.tally = tally
    self.findings = findings.sorted { a, b in
      a.severity.score != b.severity.score ? a.severity.score > b.severity.score : a.id < b.id
    }
  }

  /// The findings for a failing test, in ASCII, with every other byte escaped.
  public var description: String {
    let head = "\(findings.count) findings in \(footer.cases) cases, of which \(footer.decided) were decided"
    return ([head] + findings.map(\.summary)).joined(separator: "\n\n")
  }
}

extension Finding {
  /// The finding in a few lines of ASCII, with every other byte escaped.
  public var summary: String {
    var lines = ["\(property.rawValue) \(title): \(kind.rawValue), \(severity.severity.rawValue)"]
    if let entries = minimal.policy.allowed { lines.append("  allowed:  \(Self.list(entries))") }
    if let entries = minimal.policy.blocked { lines.append("  blocked:  \(Self.list(entries))") }
    lines.append("  URL:      \(SafeText.ascii(minimal.url))")
    lines.append("  answer:   \(Self.words(answer))")
    lines.append("  expected: \(Self.words(expectation))")
    for reading in readings {
      guard let parts = reading.parts else { continue }
      lines.append("  \(reading.reader.rawValue) reads the host \(SafeText.ascii(parts.host))")
    }
    lines.append("  seen \(count) times; replay \(replay)")
    return lines.joined(separator: "\n")
  }

  private static func list(_ entries: [EntryText]) -> String {
    "[" + entries.map { SafeText.ascii($0) }.joined(separator: ", ") + "]"
  }

  private static func words(_ expectation: Expectation) -> String {
    let what =
      switch expectation.requirement {
      case .must(let verdict): verdict.rawValue
      case .may(let axis): "either (\(axis.rawValue))"
      }
    return "\(what). \(expectation.reason.sentence)"
  }

  private static func words(_ answer: Answer) -> String {
    switch answer {
    case .verdict(let verdict, _): verdict.rawValue
    case .declined(let why): "declined: " + SafeText.ascii(why)
    case .failed(let why): "failed: " + SafeText.ascii(why)
    case .crashed: "crashed"
    case .hung(let milliseconds): "no answer for \(milliseconds) ms"
    case .garbled(let garble, _): garble.rawValue
    }
  }
}

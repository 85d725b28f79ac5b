import HarnessModel

/// The top of the page and its end: the verdict, the figures, and what the run was made of.
enum HTMLOverview {
  static func header(_ record: RunRecord, _ summary: Summary) -> HTML {
    """
    <header>
    <p class="brand"><b>Gatecrash</b> audit report</p>
    <h1>\(Headline.sentence(summary))</h1>
    <p class="lede">\(status(summary))</p>
    \(figures(summary))
    <nav aria-label="Sections"><ul><li><a href="#targets">Targets</a></li>\(capacity(record))<li><a href="#matrix">Matrix\
    </a></li><li><a href="#coverage">Coverage</a></li><li><a href="#findings">Findings</a></li><li>\
    <a href="#run">This run</a></li></ul></nav>
    </header>
    """
  }

  private static func capacity(_ record: RunRecord) -> HTML {
    record.capacities.isEmpty ? "" : "<li><a href=\"#capacity\">What a session can tell</a></li>"
  }

  private static func status(_ summary: Summary) -> HTML {
    let meaning = Headline.meaning(ofStatus: summary.exitStatus, summary)
    let chip: HTML =
      switch summary.exitStatus {
      case 0: "<span class=\"status good\">Exit status 0</span>"
      case 1: "<span class=\"status bad\">Exit status 1</span>"
      default: "<span class=\"status unsure\">Exit status \(Int(summary.exitStatus))</span>"
      }
    let complete: HTML =
      summary.complete
      ? "The run is complete: \(Headline.ending(summary))."
      : "<strong class=\"unsure\">The run is incomplete</strong>: \(Headline.ending(summary)). Where nothing was found, nothing is proved."
    return "\(chip) \(meaning). \(complete)"
  }

  private static func figures(_ summary: Summary) -> HTML {
    let severities = Severity.allCases.reversed().map { severity -> HTML in
      "<div><dt>\(severity.rawValue.capitalisedFirst)</dt><dd class=\"big \(attribute: severity.rawValue)\">\(summary.findings[severity] ?? 0)</dd></div>"
    }
    return """
      <dl class="facts">
      <div><dt>Cases asked</dt><dd class="big">\(summary.cases)</dd></div>
      <div><dt>Decided</dt><dd class="big">\(summary.decided)</dd></div>
      \(severities)
      </dl>
      """
  }

  static func notices(_ record: RunRecord) -> HTML {
    guard !record.notices.isEmpty else { return "" }
    let items = record.notices.map { notice -> HTML in "<li>\(notice)</li>" }
    return "<section aria-label=\"Notices\"><ul class=\"soft\">\(items)</ul></section>"
  }

  static func run(_ record: RunRecord) -> HTML {
    let header = record.header
    let unicode = header.unicode.sorted { $0.key < $1.key }.map { $0.key + " " + $0.value }
    let policies = header.policies.map { policy -> HTML in "<li>\(HTMLPolicy.lists(policy))</li>" }
    return """
      <section id="run" aria-labelledby="run-h">
      <h2 id="run-h">This run</h2>
      <dl class="terms">
      <dt>Began</dt><dd>\(header.startedAt)</dd>
      <dt>Profile</dt><dd>\(header.profile), fails at \(header.failOn.rawValue) and above</dd>
      <dt>Seed</dt><dd>\(String(header.seed))</dd>
      <dt>Campaign</dt><dd><code>\(header.campaign)</code></dd>
      <dt>Fetchers</dt><dd>\(header.fetchers.map(\.rawValue).joined(separator: ", "))</dd>
      <dt>Unicode</dt><dd>\(unicode.joined(separator: ", "))</dd>
      <dt>Policies</dt><dd><ul class="brief">\(policies)</ul></dd>
      </dl>
      </section>
      """
  }
}

/// A policy as a reader of its file knows it.
enum HTMLPolicy {
  static func lists(_ policy: Policy, marking entry: Int? = nil) -> HTML {
    var parts: [HTML] = []
    if let allowed = policy.allowed {
      parts.append("<span class=\"soft\">allow</span> \(entries(allowed, entry))")
    }
    if let blocked = policy.blocked {
      parts.append("<span class=\"soft\">block</span> \(entries(blocked, entry))")
    }
    if parts.isEmpty { parts.append("no list") }
    for (name, value) in policy.knobs.values.sorted(by: { $0.key < $1.key }) {
      parts.append("<span class=\"soft\">\(name)</span> \(value)")
    }
    return parts.dropFirst().reduce(parts[0]) { "\($0), \($1)" }
  }

  private static func entries(_ list: [EntryText], _ marked: Int?) -> HTML {
    guard let first = list.first else { return "<em>nothing (an empty list)</em>" }
    let rest = list.dropFirst().prefix(11).map { entry -> HTML in ", \(entry)" }
    let more: HTML = list.count > 12 ? " and \(list.count - 12) more" : ""
    return "\(first)\(rest)\(more)"
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

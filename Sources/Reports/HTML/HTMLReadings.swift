import HarnessModel

/// The table of readings: where each reader takes the minimal URL.
enum HTMLReadings {
  static func table(_ finding: Finding) -> HTML {
    guard !finding.readings.isEmpty else { return "" }
    let hosts = Set(finding.readings.compactMap { $0.parts?.host })
    let rows = finding.readings.map { row($0, differs: hosts.count > 1 && $0.parts != nil) }
    let caption: HTML =
      hosts.count > 1
      ? "<strong>The readers go to \(hosts.count) different hosts.</strong>"
      : "Where each reader takes the URL."
    return """
      <div class="scroll" role="group" aria-label="Readings" tabindex="0"><table class="readings">
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">Reader</th><th scope="col">Host</th><th scope="col">Path</th><th scope="col">The \
      policy says</th><th scope="col">Notes</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  private static func row(_ reading: Reading, differs: Bool) -> HTML {
    let notes = reading.notes.isEmpty ? "none" : reading.notes.joined(separator: ", ")
    let standing = reading.standing?.words ?? "not judged"
    guard let parts = reading.parts else {
      return """
        <tr><th scope="row">\(reading.reader.rawValue)</th><td colspan="2">refuses it</td><td>\(standing)</td>\
        <td>\(notes)</td></tr>

        """
    }
    let open: HTML = differs ? "<tr class=\"differs\">" : "<tr>"
    let host: HTML =
      differs
      ? "<b>\(HTML.code(parts.host, limit: 120))</b> <span class=\"tag\">differs</span>"
      : HTML.code(parts.host, limit: 120)
    let port: HTML = parts.port.map { ", port \(attribute: String($0))" } ?? ""
    return """
      \(open)<th scope="row">\(reading.reader.rawValue)</th><td>\(host)\(port)</td>\
      <td>\(HTML.code(parts.path, limit: 120))</td><td>\(standing)</td><td>\(notes)</td></tr>

      """
  }

  /// The answer in a word or two.
  static func short(_ answer: Answer) -> String {
    switch answer {
    case .verdict(let verdict, _): verdict.rawValue
    case .declined: "declined"
    case .failed: "an error"
    case .crashed: "by crashing"
    case .hung: "nothing in time"
    case .garbled: "no answer"
    }
  }
}

import HarnessModel

/// A tally as one stacked bar, with its numbers as its name.
///
/// The fills are attributes as well, so that the bar has its colours where style sheets are blocked.
enum OutcomeBar {
  private struct Segment {
    var outcomes: [Tally.Outcome]
    var style: StaticString
    var fill: StaticString
    var word: String
  }

  private static let segments = [
    Segment(outcomes: [.broken], style: "b", fill: "#c4303a", word: "broken"),
    Segment(outcomes: [.kept], style: "k", fill: "#86b398", word: "kept"),
    Segment(outcomes: [.waived], style: "w", fill: "#d9b655", word: "waived"),
    Segment(outcomes: [.declined], style: "d", fill: "#b9bfc7", word: "declined"),
    Segment(outcomes: [.failed, .misbehaved], style: "t", fill: "#7d5bb0", word: "errors and trouble"),
  ]

  static func svg(_ tally: Tally) -> HTML {
    let asked = tally.asked
    guard asked > 0 else { return "" }
    var from = 0
    var words: [String] = []
    var pieces: [HTML] = []
    for segment in segments {
      let count = segment.outcomes.reduce(0) { $0 + tally[$1] }
      guard count > 0 else { continue }
      // Anything that occurred at all stays visible.
      let width = max(20, (count * 1_000 + asked / 2) / asked)
      words.append(Count.grouped(count) + " " + segment.word)
      pieces.append(piece(segment, from: from, width: width))
      from += width
    }
    return """
      <svg class="bar" width="80" height="8" viewBox="0 0 \(attribute: String(max(from, 1))) 8" preserveAspectRatio="none" role="img" \
      aria-label="\(attribute: words.joined(separator: ", "))">\(pieces)</svg>
      """
  }

  private static func piece(_ segment: Segment, from: Int, width: Int) -> HTML {
    """
    <rect class="\(HTML(stringLiteral: segment.style))" fill="\(HTML(stringLiteral: segment.fill))" \
    x="\(attribute: String(from))" width="\(attribute: String(width))" height="8"/>
    """
  }

  /// What the colours mean.
  static var key: HTML {
    let items = segments.map { segment -> HTML in
      """
      <li><svg viewBox="0 0 8 8" width="12" height="12" aria-hidden="true"><rect \
      class="\(HTML(stringLiteral: segment.style))" fill="\(HTML(stringLiteral: segment.fill))" width="8" \
      height="8"/></svg>\(segment.word)</li>
      """
    }
    return "<ul class=\"key\" aria-label=\"Colours\">\(items)</ul>"
  }
}

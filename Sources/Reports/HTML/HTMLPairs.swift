import HarnessModel

/// The pairs of techniques that stood on one URL: a bar and its sentence.
enum HTMLPairs {
  static func section(_ pairs: TechniquePairs?) -> HTML {
    guard let pairs else { return "" }
    return """
      <h3 id="pairs-h">Pairs of techniques</h3>
      <p>\(pairs.sentence)</p>
      \(bar(pairs))

      """
  }

  /// Met, still to be met, and what fits nowhere; the fills are attributes as in ``OutcomeBar``.
  private static func bar(_ pairs: TechniquePairs) -> HTML {
    let known: [(count: Int, style: StaticString, fill: StaticString, word: String)] = [
      (pairs.met, "k", "#86b398", "met"),
      (pairs.missing, "w", "#d9b655", pairs.unfit == nil ? "not met, or not fitting" : "not met"),
      (pairs.unfit ?? 0, "d", "#b9bfc7", "fit on no URL"),
    ]
    let parts = known.filter { $0.count > 0 }
    guard !parts.isEmpty else { return "" }
    var from = 0
    let pieces = parts.map { part -> HTML in
      let width = max(4, (part.count * 1_000 + pairs.possible / 2) / max(1, pairs.possible))
      defer { from += width }
      return """
        <rect class="\(HTML(stringLiteral: part.style))" fill="\(HTML(stringLiteral: part.fill))" \
        x="\(attribute: String(from))" width="\(attribute: String(width))" height="8"/>
        """
    }
    let label = parts.map { Count.grouped($0.count) + " " + $0.word }.joined(separator: ", ")
    let key = parts.map { part -> HTML in
      """
      <li><svg viewBox="0 0 8 8" width="12" height="12" aria-hidden="true"><rect \
      class="\(HTML(stringLiteral: part.style))" fill="\(HTML(stringLiteral: part.fill))" width="8" \
      height="8"/></svg>\(part.count) \(part.word)</li>
      """
    }
    return """
      <svg class="bar pairs" width="480" height="8" viewBox="0 0 \(attribute: String(from)) 8" \
      preserveAspectRatio="none" role="img" aria-label="\(attribute: label)">\(pieces)</svg>
      <ul class="key" aria-label="Colours">\(key)</ul>
      """
  }
}

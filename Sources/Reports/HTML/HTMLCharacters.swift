import HarnessModel

/// The characters of a URL that are not what they seem, each with its number and name.
enum HTMLCharacters {
  private static let limit = 16

  static func list(_ url: URLText) -> HTML {
    var order: [Glyph] = []
    var counts: [Glyph: Int] = [:]
    for glyph in Glyph.split(url.bytes) where glyph.isNotable {
      if counts.updateValue((counts[glyph] ?? 0) + 1, forKey: glyph) == nil { order.append(glyph) }
    }
    guard !order.isEmpty else { return "" }
    let items = order.prefix(limit).map { item($0, counts[$0] ?? 1) }
    let more: HTML = order.count > limit ? "<li>and \(order.count - limit) more</li>" : ""
    return "<ul class=\"letters\" aria-label=\"Characters beyond ASCII\">\(items)\(more)</ul>\n"
  }

  private static func item(_ glyph: Glyph, _ count: Int) -> HTML {
    let times: HTML = count > 1 ? " (\(count) times)" : ""
    switch glyph {
    case .letter(let point): return "<li>\(HTML.visible([glyph])) is \(point.description)\(times)</li>"
    case .plain, .named, .stray: return ""
    }
  }
}

extension Glyph {
  /// Whether a list below the text must name it, because the text shows only how it looks.
  fileprivate var isNotable: Bool {
    if case .letter = self { return true }
    return false
  }
}

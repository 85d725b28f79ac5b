import HarnessModel

/// The plain URL and the attack, one below the other, with what differs marked.
enum HTMLDifference {
  static func lines(_ finding: Finding) -> HTML {
    guard let base = finding.base, base != finding.minimal.url else { return "" }
    let plain = Glyph.split(base.bytes)
    let attack = Glyph.split(finding.minimal.url.bytes)
    guard max(plain.count, attack.count) <= 240 else { return "" }
    let start = zip(plain, attack).prefix { $0 == $1 }.count
    let end = zip(plain.dropFirst(start).reversed(), attack.dropFirst(start).reversed()).prefix { $0 == $1 }
      .count
    return """
      <div class="diff"><div><span class="soft">plain</span> \(line(plain, start, end, removed: true))</div>\
      <div><span class="soft">attack</span> \(line(attack, start, end, removed: false))</div></div>

      """
  }

  private static func line(_ glyphs: [Glyph], _ start: Int, _ end: Int, removed: Bool) -> HTML {
    let before = part(glyphs[..<start])
    let after = part(glyphs[(glyphs.count - end)...])
    let middle = part(glyphs[start..<(glyphs.count - end)])
    let marked: HTML =
      if middle.text.isEmpty { "" } else if removed { "<del>\(middle)</del>" } else { "<ins>\(middle)</ins>" }
    return "<code dir=\"ltr\"><bdi>\(before)\(marked)\(after)</bdi></code>"
  }

  private static func part(_ glyphs: ArraySlice<Glyph>) -> HTML {
    glyphs.isEmpty ? "" : HTML.visible(Array(glyphs))
  }
}

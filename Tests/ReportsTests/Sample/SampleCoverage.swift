import HarnessModel

extension SampleRun {
  static let titles: [String: String] = [
    "P-01": "an allow list admits only what it covers",
    "P-02": "what an allow list covers is admitted",
    "P-03": "what a block list covers is refused",
    "P-05": "a suffix must start at a label boundary",
    "P-10": "ASCII case of scheme and host changes nothing",
    "P-11": "the root dot changes no block decision",
    "P-13": "names with the same ASCII form are decided alike",
    "P-14": "looking like a listed name counts for nothing",
    "P-23": "user information never matches",
    "P-24": "the host judged is the host that is fetched",
    "P-26": "a control character in the authority is never allowed",
    "P-30": "dot segments are removed before a path is compared",
    "P-34": "query and fragment change no decision",
    "P-45": "two lists at once are refused",
    "P-58": "every question is answered in time",
    "P-60": "no URL ends the process",
    "authority/backslash-before-at": "Backslash before the @",
    "homograph/single-swap": "One letter from another script",
    "normalization/full-stop": "Another full stop between labels",
    "subdomain/glued-suffix": "Letters glued to the listed name",
  ]

  /// Slugs by family; enough of each to fill a table.
  static let techniques: [(family: String, slugs: [String])] = [
    ("homograph", ["single-swap", "whole-label", "rn-for-m", "digit-for-letter"]),
    ("idna", ["a-label", "fake-a-label", "transitional", "mixed-forms"]),
    ("normalization", ["host-case", "fullwidth", "full-stop", "circled-letters"]),
    ("invisible", ["soft-hyphen", "zero-width-joiner", "tag-characters", "nul-in-host"]),
    ("subdomain", ["glued-suffix", "listed-name-as-label", "root-dot"]),
    ("subpath", ["dot-segments", "encoded-dot-segments", "glued-segment"]),
    ("authority", ["trusted-name-as-user", "backslash-before-at", "two-at-signs"]),
    ("scheme", ["missing-slashes", "other-scheme", "upper-case"]),
    ("ip", ["decimal", "hexadecimal", "mapped-ipv6"]),
    ("encoding", ["percent-host", "double-encoded", "invalid-utf8"]),
    ("entry", ["both-lists", "leading-dot"]),
    ("typosquat", ["omission", "doubled-letter"]),
  ]

  static var coverage: [CoverageRow] {
    var rows: [CoverageRow] = []
    for (column, target) in [suffix, components, urllib, reference].enumerated() {
      var all = Tally()
      for (line, family) in techniques.enumerated() {
        for (place, slug) in family.slugs.enumerated() {
          let tally = tally(column: column, line: line, place: place)
          all.add(tally)
          rows.append(
            CoverageRow(target: target, subject: .technique(TechniqueID(family.family, slug)), tally: tally))
        }
      }
      rows.append(CoverageRow(target: target, subject: .all, tally: all))
      rows += properties(target, column: column) + axes(target, column: column)
    }
    return rows
  }

  private static func tally(column: Int, line: Int, place: Int) -> Tally {
    var tally = Tally()
    let asked = 180 + 37 * ((line * 5 + place * 3) % 11)
    let weakness = [[3, 1, 4, 2, 6, 5, 9, 2, 3, 1, 1, 0], [1, 0, 2, 1, 0, 3, 8, 0, 1, 0, 0, 0]]
    switch column {
    case 0, 1: tally[.broken] = weakness[column][line] * (place + 1) * (column == 0 ? 7 : 3)
    case 2 where line != 5: tally[.broken] = (line * 13 + place * 7) % 29
    default: break
    }
    if column == 1, line == 10 { tally[.declined] = asked }
    if column == 2, line == 5 { tally[.declined] = asked }
    if tally[.declined] == 0 {
      tally[.waived] = asked * ((line + place) % 5) / 23
      if column == 2, line == 9 { tally[.misbehaved] = 4 + place }
      if column == 2, line == 3 { tally[.failed] = 11 * place }
      tally[.kept] = max(0, asked - tally.asked)
    }
    return tally
  }

  private static func properties(_ target: TargetID, column: Int) -> [CoverageRow] {
    let broken: [Set<String>] = [
      ["P-01", "P-03", "P-05", "P-11", "P-24", "P-26", "P-30"], ["P-10", "P-13", "P-23"],
      ["P-02", "P-05", "P-14", "P-58", "P-60"], [],
    ]
    return titles.keys.filter { $0.hasPrefix("P-") }.sorted().enumerated().map { index, name in
      var tally = Tally()
      tally[.kept] = 900 + 61 * ((index * 7 + column) % 13)
      if broken[column].contains(name) { tally[.broken] = 12 + 5 * (index % 9) }
      if column == 1, name == "P-30" { tally = Tally(); tally[.declined] = 1_004 }
      tally[.waived] = index.isMultiple(of: 4) ? 40 + index : 0
      return CoverageRow(target: target, subject: .property(PropertyID(name)), tally: tally)
    }
  }

  private static func axes(_ target: TargetID, column: Int) -> [CoverageRow] {
    let waived: [(Axis, Int)] = [
      (.splitReadings, 812), (.userinfo, 377), (.trailingDot, 96), (.unicodeVersion, 214), (.port, 58),
      (.pathEscapes, 61),
    ]
    return waived.map { axis, count in
      var tally = Tally()
      tally[.waived] = count - 17 * column
      return CoverageRow(target: target, subject: .axis(axis), tally: tally)
    }
  }
}

import Choices
import HarnessModel
import UnicodeSecurity

/// Puts a character into the host, or a label before it, whose treatment differs between versions of
/// Unicode.
///
/// What one version refuses the next one maps, deletes or keeps. The same URL has two destinations in
/// two current parsers.
///
///     https://example.com/   becomes   https://\u{4c0}.example.com/
enum UnicodeVersionSkew: Technique {
  static let id = TechniqueID("idna", "version-skew")
  static let catalogue = [52]

  static let scalars: [Unicode.Scalar] = {
    let known: [Unicode.Scalar] = [
      "\u{4C0}", "\u{2183}", "\u{2132}", "\u{2F868}", "\u{1E9E}", "\u{206A}", "\u{10A0}", "\u{1806}",
    ]
    // Whole blocks of new letters behave alike: one of each is enough.
    let others = VersionSkew.changes.lazy.filter { $0.range.upperBound <= 0x323AF }.flatMap { change in
      change.category == .newCharacter ? change.range.prefix(1) : change.range[...]
    }.compactMap(Unicode.Scalar.init)
    return known + others.filter { !known.contains($0) }
  }()
  static let insertions = Insertions(scalars)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    guard try draw.flag() else { return try draft.addSubdomain(UTF8.bytes(try draw.pick(scalars))) }
    try insertions.insert(into: &draft.host, &draw, most: 1)
  }
}

import Testing
import UnicodeSecurity

@Suite struct ScriptTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var label: String
    var level: RestrictionLevel
    var scripts: [String]?
    var testDescription: String { "\(label) is \(level.name)" }
  }

  /// The examples of UTS #39 section 5.2 and of its implementations.
  @Test(arguments: [
    Row(label: "paypal", level: .asciiOnly, scripts: ["Latn"]),
    Row(label: "123-4", level: .asciiOnly, scripts: nil),
    Row(label: "bücher", level: .singleScript, scripts: ["Latn"]),
    Row(label: "раура", level: .singleScript, scripts: ["Cyrl"]),
    Row(label: "раураl", level: .minimallyRestrictive, scripts: []),
    Row(label: "aα", level: .minimallyRestrictive, scripts: []),
    Row(label: "a漢カ", level: .highlyRestrictive, scripts: []),
    Row(label: "漢カ", level: .singleScript, scripts: ["Jpan"]),
    Row(label: "漢", level: .singleScript, scripts: ["Hanb", "Hani", "Jpan", "Kore"]),
    Row(label: "aก", level: .moderatelyRestrictive, scripts: []),
    Row(label: "\u{2665}", level: .unrestricted, scripts: nil),
  ])
  func `a label has a restriction level and a script set`(_ row: Row) {
    #expect(RestrictionLevel.of(Array(row.label.utf8)) == row.level)
    let expected: ScriptSet =
      switch row.scripts {
      case nil: .all
      case .some(let tags) where tags.isEmpty: .mixed
      case .some(let tags): .some(Set(tags.compactMap { Script(tag: $0) }))
      }
    #expect(ScriptSet(of: row.label.unicodeScalars) == expected)
  }

  @Test func `levels are ordered from strict to loose`() {
    #expect(RestrictionLevel.allCases == RestrictionLevel.allCases.sorted())
    #expect(RestrictionLevel.asciiOnly < .unrestricted)
  }

  @Test func `digits of two systems are mixed numbers`() {
    #expect(RestrictionLevel.hasMixedNumbers(Array("1\u{661}".utf8)))
    #expect(!RestrictionLevel.hasMixedNumbers(Array("12".utf8)))
  }

  @Test func `a script has a name and a tag`() {
    #expect(Script.of("я").name == "Cyrillic")
    #expect(Script.of("я").tag == "Cyrl")
    #expect(Script(tag: "Cyrl") == Script.of("я"))
    #expect(Script(tag: "Nope") == nil)
    #expect(Script.of("1") == .common)
    #expect(Script.extensions(of: "\u{30FC}").map(\.tag).sorted() == ["Hira", "Kana"])
  }
}

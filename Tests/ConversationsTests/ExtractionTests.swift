import Conversations
import HarnessModel
import Testing

/// The rows of the measurement in which five extractors agreed on a third of ordinary texts.
@Suite struct ExtractionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    /// URLs that nobody doubts.
    var must: [String] = []
    /// URLs of some reading.
    var may: [String] = []
    /// URLs that no reading gives.
    var never: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Row(text: "see https://e.test/a now", must: ["https://e.test/a"], never: ["https://e.test/"]),
    Row(text: "see https://e.test/a.", may: ["https://e.test/a", "https://e.test/a."]),
    Row(text: "(https://e.test/a)", may: ["https://e.test/a", "https://e.test/a)"]),
    Row(
      text: "[x](https://e.test/a_(b))",
      may: ["https://e.test/a_(b)", "https://e.test/a_(b))", "https://e.test/a_(b"],
      never: ["https://e.test/a_"]),
    Row(text: "[x](https://e.test/a) and", must: ["https://e.test/a"], may: ["https://e.test/a)"]),
    Row(text: "[x](https://e.test/a \"Title\")", may: ["https://e.test/a"]),
    Row(text: "[x]: https://e.test/a\n", must: ["https://e.test/a"]),
    Row(text: "<https://e.test/a>", must: ["https://e.test/a"]),
    Row(text: "<a href=\"https://e.test/a\">b</a>", must: ["https://e.test/a"]),
    Row(text: "<a href='https://e.test/a'>b</a>", must: ["https://e.test/a"]),
    Row(text: "<a href=https://e.test/a>b</a>", may: ["https://e.test/a"]),
    Row(text: "{\"u\":\"https://e.test/a\"}", may: ["https://e.test/a"]),
    Row(
      text: "`https://e.test/code`",
      may: ["https://e.test/code", "https://e.test/code%60"]),
    Row(
      text: "<a href=\"https://e.test/?x=1&amp;y=2\">",
      may: ["https://e.test/?x=1&y=2", "https://e.test/?x=1&amp;y=2"]),
    Row(text: "https://e.test/?x=1&y=2", must: ["https://e.test/?x=1&y=2"]),
    Row(text: #"{"u":"https:\/\/e.test\/a"}"#, may: ["https://e.test/a"], never: ["https://e.test//a"]),
    Row(
      text: #"https://e.test/a\nNext"#, may: ["https://e.test/a", "https://e.test/a/nNext"]),
    Row(
      text: "https://e.test/日本",
      may: ["https://e.test/%E6%97%A5%E6%9C%AC", "https://e.test/"]),
    Row(
      text: "https://e.test/a,https://e.test/b",
      may: ["https://e.test/a", "https://e.test/b", "https://e.test/a,https://e.test/b"]),
    Row(
      text: "'https://e.test/a[1]'", may: ["https://e.test/a[1]", "https://e.test/a[1"],
      never: ["https://e.test/"]),
    Row(text: "is https://e.test/{id}'s", may: ["https://e.test/", "https://e.test/%7Bid%7D"]),
    Row(text: "HTTPS://E.TEST/A", may: ["https://e.test/A"]),
    Row(text: "//e.test/p", may: ["https://e.test/p", "http://e.test/p"]),
    Row(text: "ask e.test.", may: ["https://e.test/", "http://e.test/"], never: ["https://e.test./"]),
    Row(text: "mail me@e.test", never: ["https://e.test/"]),
    Row(text: "version 1.2.3 and e.g. this", never: ["https://e.g/"]),
    Row(text: "https://bücher.test/", may: ["https://xn--bcher-kva.test/"]),
    Row(
      text: "https://archive.test/web/https://e.test/a",
      must: ["https://archive.test/web/https://e.test/a"], may: ["https://e.test/a"]),
    Row(
      text: "https://t.test/?u=https%3A%2F%2Fe.test%2Fa%3Fb",
      must: ["https://t.test/?u=https%3A%2F%2Fe.test%2Fa%3Fb"], may: ["https://e.test/a?b"]),
    Row(
      text: #"[x](https://e.test/a\_b)"#, may: ["https://e.test/a_b"]),
    Row(text: "https://user:pw@e.test/a", never: ["https://e.test/a", "https://user:pw@e.test/a"]),
    Row(text: "ftp://e.test/a", never: ["ftp://e.test/a", "https://e.test/a"]),
    Row(text: "https://e.test/a#part", must: ["https://e.test/a"]),
    Row(text: "https:// e.test/a", never: ["https://e.test/a/"]),
  ])
  func `each text gives the URLs of the registered readings`(_ row: Row) {
    let sets = AdmittedSets(Conversation(turns: [Turn(.user, text: ForeignText(row.text))]))
    let must = Set(sets.must.map(\.witness.url))
    let may = Set(sets.may.map(\.witness.url))
    #expect(must == Set(row.must.map { URLText($0) }), "\(sets.must.map(\.witness.url.string))")
    #expect(
      may.isSuperset(of: (row.may + row.must).map { URLText($0) }), "\(sets.may.map(\.witness.url.string))")
    #expect(may.isDisjoint(with: row.never.map { URLText($0) }), "\(sets.may.map(\.witness.url.string))")
  }

  @Test func `a token of nothing but URLs costs no more readings than are documented`() {
    let text = String(repeating: "https://e.test/a),b&amp;c\\n.", count: 100)
    let sets = AdmittedSets(Conversation(turns: [Turn(.user, text: ForeignText(text))]))
    #expect(sets.may.count <= 100 * AdmittedSets.readingsPerOccurrence)
  }
}

import Conversations
import Encodings
import Foundation
import HarnessModel
import TestSupport
import Testing
import URLStandard

/// What published extractors find in 800 texts, against the two sets.
@Suite struct ExtractorSurveyTests {
  struct Answer {
    var text: String
    var found: [(extractor: String, url: String)]
  }

  private func answers() throws -> [Answer] {
    try Fixtures.corpora("context/extraction.jsonl").split(separator: UInt8(ascii: "\n")).dropFirst().map {
      line in
      let json = try JSONObject(JSON(parsing: Array(line)))
      let found = try json.required("found") { json throws(JSONProblem) in try JSONObject(json) }
      var urls: [(String, String)] = []
      for name in found.names {
        urls += try found.list(name) { json throws(JSONProblem) in try json.readString() }.map { (name, $0) }
      }
      return Answer(text: try json.string("text"), found: urls)
    }
  }

  /// The serialization without fragment of what an extractor found; nil if no fetch tool could fetch it.
  private func serialized(_ url: String) -> URLText? {
    guard let record = BasicURLParser.parse(Array(url.utf8)), !record.includesCredentials,
      record.specialScheme == .http || record.specialScheme == .https
    else { return nil }
    return URLText(bytes: Array(record.href.prefix { $0 != UInt8(ascii: "#") }))
  }

  /// A spelling in which extractors that escape or decode on their own are the same as those that don't.
  private func decoded(_ url: URLText) -> [UInt8] {
    PercentCoding.decode(url.bytes)
  }

  /// Nobody who takes quotes and angle brackets for parts of a URL is registered as a reading.
  private let unregistered = #"re [^\s]"#
  /// These escape or decode what they find, `[` to `%5B` and `\` to `%5C`.
  private let respelling: Set<String> = ["django", "markdown-it-py"]

  @Test func `what an extractor finds may be allowed`() throws {
    var total = 0
    for answer in try answers() {
      let sets = AdmittedSets(Conversation(turns: [Turn(.user, text: ForeignText(answer.text))]))
      let may = Set(sets.may.map(\.witness.url))
      let decodedMay = Set(may.map(decoded))
      for (extractor, found) in answer.found where extractor != unregistered {
        // A backslash is a slash to WHATWG, an escape to some and a letter to others.
        if answer.text.contains("\\"), !extractor.hasPrefix("re ") { continue }
        guard let url = serialized(found) else { continue }
        total += 1
        let isIn = respelling.contains(extractor) ? decodedMay.contains(decoded(url)) : may.contains(url)
        #expect(isIn, "\(extractor) finds \(found) in \(answer.text)")
      }
    }
    #expect(total > 3_000)
  }

  @Test func `what must be allowed is found by every extractor that reads such a form`() throws {
    var total = 0
    for answer in try answers() {
      let sets = AdmittedSets(Conversation(turns: [Turn(.user, text: ForeignText(answer.text))]))
      for admission in sets.must {
        let url = admission.witness.url
        let finders = Set(
          answer.found.filter { answer in
            guard let found = serialized(answer.url) else { return false }
            return found == url || (respelling.contains(answer.extractor) && decoded(found) == decoded(url))
          }.map(\.extractor))
        var readers: Set<String> =
          switch admission.witness.reading {
          case .whiteSpace, .markdownReference:
            ["linkify-it-py", "django", "re [^\\s]", "re [^\\s<>\"]", "re [^\\s)>\\]\"'`]", "re [\\w…]"]
          case .angleBrackets: ["linkify-it-py", "django", "markdown-it-py", "re [^\\s<>\"]", "re [\\w…]"]
          case .markdownDestination: ["linkify-it-py", "markdown-it-py", "re [^\\s)>\\]\"'`]"]
          case .htmlAttribute: ["html.parser", "re [^\\s)>\\]\"'`]"]
          default: []
          }
        // Inside of other syntax the form is not read as Markdown.
        if !answer.found.contains(where: { $0.extractor == "markdown-it-py" }) {
          readers.remove("markdown-it-py")
        }
        #expect(
          !readers.isEmpty && finders.isSuperset(of: readers),
          "\(readers.subtracting(finders)) in \(answer.text)")
        total += 1
      }
    }
    #expect(total > 150)
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct AskTests {
  @Test func `a URL that readers split on is explained with both hosts`() throws {
    let outcome = try Command.gatecrash.run(
      ["ask", #"https://example.com\@evil.test/"#, "--allow", "example.com"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("whatwg       host example.com"))
    #expect(outcome.text.contains("rfc3986      host evil.test"))
    #expect(outcome.text.contains("policy       must deny"))
    #expect(outcome.text.contains("builtin:reference: deny"))
  }

  @Test func `a name that IDNA models disagree about is shown by each of them`() throws {
    let outcome = try Command.gatecrash.run(["ask", "https://stra\u{DF}e.example/", "--allow", "example.com"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("names        xn--strae-oqa.example by UTS #46 non-transitional"))
    #expect(outcome.text.contains("strasse.example by UTS #46 transitional"))
    #expect(outcome.text.contains("They disagree"))
    let plain = try Command.gatecrash.run(["ask", "https://example.com/", "--allow", "example.com"])
    #expect(!plain.text.contains("names  "))
  }

  struct Line: Sendable, CustomTestStringConvertible {
    var input: String
    var expectation: String
    var testDescription: String { input }
  }

  @Test(arguments: [
    Line(
      input: #"{"allowed_domains":["example.com"],"url":"https://docs.example.com/"}"#,
      expectation: "must-allow"),
    Line(
      input: #"{"blocked_domains":["example.com"],"url":"https://example.com./"}"#,
      expectation: "must-deny"),
    Line(
      input: #"{"allowed_domains":["example.com"],"url":"https://example.com./"}"#, expectation: "may"),
    Line(
      input: #"{"allowed_domains":["example.com"],"url_base64":"/////w=="}"#,
      expectation: "must-deny"),
  ])
  func `a line of JSON is answered by its expectation`(_ line: Line) throws {
    let outcome = try Command.gatecrash.run(
      ["ask", "--stdin", "--format", "jsonl"], input: Data((line.input + "\n").utf8))
    #expect(outcome.status == 0)
    let answer = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
    #expect(answer?["expectation"] as? String == line.expectation)
    #expect(answer?.keys.contains("whatwg") == true)
    #expect((answer?["axis"] as? String != nil) == (line.expectation == "may"))
  }

  @Test func `a bad line is answered by an error and the rest is decided`() throws {
    let input = "junk\n{\"url\":\"https://a.test/\"}\n"
    let outcome = try Command.gatecrash.run(
      ["ask", "--stdin", "--format", "jsonl"], input: Data(input.utf8))
    #expect(outcome.status == 65)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"error\"") && lines[0].contains("\"line\":1"))
    #expect(lines[1].contains("must-allow"))
  }

  @Test func `a URL of a megabyte, of NUL and of invalid UTF-8 is read from standard input`() throws {
    for bytes in [Data(repeating: 0x61, count: 1 << 20), Data([0]), Data([0xFF, 0xFE])] {
      let outcome = try Command.gatecrash.run(["ask", "--stdin", "--allow", "example.com"], input: bytes)
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("must deny"))
      #expect(outcome.output.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    }
  }
}

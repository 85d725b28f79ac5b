import Encodings
import Foundation
import HarnessModel
import Testing

@testable import Reports

/// The page as a whole: nothing runs, nothing loads, everything is there.
@Suite struct HTMLReportTests {
  private func page(_ record: RunRecord) -> String {
    String(decoding: HTMLReport.render(record), as: UTF8.self)
  }

  /// The tags of a page, found the way a browser finds them outside the style sheet.
  private static func tags(_ page: String) throws -> Set<String> {
    let parts = page.components(separatedBy: "style>")
    try #require(parts.count == 3)
    let pieces = (parts[0].dropLast() + parts[2]).utf8.split(separator: UInt8(ascii: "<"))
    return Set(
      pieces.map { piece in "<" + String(decoding: piece.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self) })
  }

  @Test func `a hostile run adds no tag, attribute or link that the page does not have by itself`() throws {
    try Self.expectOnlyOurTags(page(HostileRun.record))
  }

  /// Checks every tag, attribute and link of a page against those that our own markup has.
  static func expectOnlyOurTags(_ page: String) throws {
    let known: Set<String> = [
      "!DOCTYPE", "html", "head", "meta", "title", "body", "header", "main", "footer", "nav", "section",
      "article",
      "h1", "h2", "h3", "h4", "p", "ul", "li", "dl", "dt", "dd", "div", "table", "caption", "thead", "tbody",
      "tfoot",
      "tr",
      "th", "td", "span", "small", "b", "strong", "em", "a", "code", "bdi", "pre", "ins", "del", "details",
      "summary",
      "svg", "rect", "line", "path", "circle", "text", "ol", "mark", "br", "wbr",
    ]
    let attributes: Set<String> = [
      "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "aria-label",
      "aria-labelledby",
      "aria-hidden", "role", "tabindex", "scope", "colspan", "dir", "title", "viewBox", "preserveAspectRatio",
      "fill",
      "x", "y", "d", "cx", "cy", "r", "stroke", "stroke-dasharray", "text-anchor", "font-weight", "width",
      "height",
      "html",
    ]
    for tag in try tags(page) {
      let inner = tag.dropFirst().drop { $0 == "/" }
      let name = String(inner.prefix { $0.isLetter || $0.isNumber || $0 == "!" })
      #expect(known.contains(name), "\(tag)")
      let bare = inner.dropFirst(name.count).replacing(/"[^"]*"/, with: "")
      for attribute in bare.matches(of: /[A-Za-z-]+/) {
        #expect(attributes.contains(String(attribute.output)), "\(tag)")
      }
      if let link = tag.firstMatch(of: /href="([^"]*)"/) {
        #expect(link.output.1.wholeMatch(of: /#[a-z]+(-[0-9a-f]+)?(-x)?/) != nil, "\(tag)")
      }
    }
  }

  @Test func `no treacherous character is on the page`() {
    for record in [SampleRun.record, HostileRun.record] {
      let allowed: Set<Unicode.Scalar> = ["\n"]
      let found = page(record).unicodeScalars.filter { SinkTests.isForbidden($0) && !allowed.contains($0) }
      #expect(found.isEmpty, "\(found.map(\.value))")
    }
  }

  @Test func `the security policy comes first, allows nothing but the sheet, and has its hash`() throws {
    let page = page(SampleRun.record)
    let policy = try #require(
      page.firstMatch(
        of: /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">/))
    let sheet = try #require(page.firstMatch(of: /<style>([^<]*)<\/style>/))
    let hash = Base64.encode(SHA256.hash(Array(sheet.output.1.utf8)))
    #expect(
      policy.output.1
        == "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'")
    #expect(page.matches(of: /<style|style=|<script|<link|<img|url\(|@import/).count == 1)
  }

  @Test func `a finding shows everything that a reader has to know`() {
    let page = page(SampleRun.record)
    for text in [
      "3 of 5 targets break a rule (13 findings, 4 critical), so CI sees exit status 1.",
      "The run is incomplete", "Broken: the host judged is the host that is fetched",
      "The readers go to 2 different hosts.", "outside the policy", "inside the policy",
      "invalid-reverse-solidus",
      "<span class=\"verdict\">must deny</span>: No entry of the allow list covers where this URL goes.",
      "at least one leaves the policy", ", having seen the host <code", "U+0430 CYRILLIC SMALL LETTER A",
      "[U+200B ZERO WIDTH SPACE \u{D7}3]", "[byte \\xFF]", "gatecrash replay 1b77e02c9d4f",
      "gatecrash ask &#39;https://evil.example\\@example.com/&#39;", "Shrinking was stopped",
      "Properties not broken", "parse.model", "Not reached.",
      "authority/backslash-before-at", "CWE-436", "CVE-2024-22259",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test(arguments: [1, 1_000, 2_500])
  func `a page stays under 2 MB and names every finding that has no room`(_ count: Int) {
    var record = SampleRun.record
    for index in 0..<count {
      var finding = HostileRun.finding(index, HostileStrings.all[index % HostileStrings.all.count])
      finding.id = "many-\(index)"
      finding.explanation = SampleFindings.backslash.explanation
      record.add(.finding(finding))
    }
    let page = page(record)
    #expect(page.utf8.count < 2_000_000)
    #expect(page.contains("\(Count.grouped(count + 13)) findings"))
    let cards = page.components(separatedBy: "<article").count - 1
    let briefs = page.components(separatedBy: "; replay <code>").count - 1
    let counted = page.components(separatedBy: " more finding").dropLast()
      .filter { $0.reversed().drop { $0.isNumber || $0 == "," }.starts(with: ">p<") }
      .compactMap { text in Int(text.split(separator: ">").last?.filter(\.isNumber) ?? "") }.reduce(0, +)
    #expect(cards + briefs + counted == count + 13)
  }

  @Test func `a clean run, an empty one and one that was cut off say so`() {
    var clean = RunRecord(header: SampleRun.header)
    clean.add(.target(SampleRun.targets[3]))
    for row in SampleRun.coverage where row.target == SampleRun.reference { clean.add(.coverage(row)) }
    #expect(page(clean).contains("The run was cut off after 0 findings; what it did not reach is unknown."))
    clean.footer = RunFooter(cases: 900, decided: 800, complete: true, ending: .exhausted, exitStatus: 0)
    #expect(
      page(clean).contains("The target kept every rule in 800 decided cases, so CI sees exit status 0."))
    #expect(page(clean).contains("<span class=\"good\">no finding</span>"))
    var empty = RunRecord(header: SampleRun.header)
    empty.footer = RunFooter(cases: 0, decided: 0, complete: false, ending: .targetsLost, exitStatus: 69)
    #expect(page(empty).contains("Nothing was decided, so CI sees exit status 69."))
    #expect(page(empty).contains("No technique was tried."))
  }
}

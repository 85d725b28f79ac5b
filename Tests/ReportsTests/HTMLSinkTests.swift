import HarnessModel
import Testing

@testable import Reports

/// Markup made of hostile strings.
@Suite struct HTMLSinkTests {
  /// What is left when the tags of our own encoder are taken out.
  private func withoutTags(_ html: HTML) -> String {
    html.text.replacing(
      /<\/?code( dir="ltr")?>|<\/?bdi( class="l" title="[^"<>]*")?>|<\/?span( class="(cp|cut)")?>/, with: "")
  }

  @Test func `no markup and no treacherous character gets through`() {
    for bytes in HostileStrings.all {
      let html: HTML = "\(ForeignText(bytes: bytes))"
      #expect(!html.text.unicodeScalars.contains(where: SinkTests.isForbidden), "\(bytes)")
      let rest = withoutTags(html)
      #expect(!rest.contains("<") && !rest.contains(">") && !rest.contains("\"") && !rest.contains("'"))
      #expect(!rest.replacing(/&(amp|lt|gt|quot|#39);/, with: "").contains("&"))
    }
  }

  @Test func `words of ours are escaped as well, in text and in attributes`() {
    for text in HostileStrings.texts {
      let html: HTML = "\(text)\(attribute: text)"
      #expect(!html.text.unicodeScalars.contains(where: SinkTests.isForbidden))
      #expect(!html.text.contains("<") && !html.text.contains(">"))
      #expect(!html.text.contains("\"") && !html.text.contains("'"))
    }
  }

  @Test(arguments: [
    ("a\u{202E}b", "a<span class=\"cp\">[U+202E RIGHT-TO-LEFT OVERRIDE]</span>b"),
    ("\u{0}", "<span class=\"cp\">[U+0000 NULL]</span>"),
    ("\u{200B}\u{200B}\u{200B}", "<span class=\"cp\">[U+200B ZERO WIDTH SPACE \u{D7}3]</span>"),
    ("\u{E0041}", "<span class=\"cp\">[U+E0041 TAG LATIN CAPITAL LETTER A]</span>"),
    ("\u{3164}", "<span class=\"cp\">[U+3164 HANGUL FILLER]</span>"),
    ("\u{2800}", "<span class=\"cp\">[U+2800 BRAILLE PATTERN BLANK]</span>"),
    ("\u{A0}", "<span class=\"cp\">[U+00A0 NO-BREAK SPACE]</span>"),
    ("\u{FE0F}", "<span class=\"cp\">[U+FE0F VARIATION SELECTOR-16]</span>"),
    ("\u{E000}", "<span class=\"cp\">[U+E000 PRIVATE USE]</span>"),
    ("\u{FFFE}", "<span class=\"cp\">[U+FFFE NONCHARACTER]</span>"),
    ("\u{378}", "<span class=\"cp\">[U+0378 UNASSIGNED]</span>"),
    ("\u{9B}", "<span class=\"cp\">[U+009B CONTROL SEQUENCE INTRODUCER]</span>"),
    ("\u{430}", "<bdi class=\"l\" title=\"U+0430 CYRILLIC SMALL LETTER A\">\u{430}</bdi>"),
    (" a b ", "<span class=\"cp\">[U+0020 SPACE]</span>a b<span class=\"cp\">[U+0020 SPACE]</span>"),
    ("", "<span class=\"cp\">[empty]</span>"),
  ])
  func `characters are shown by their names`(_ text: String, _ html: String) {
    #expect(HTML.visible(URLText(text)).text == html)
  }

  @Test func `a stray byte is shown as a byte, and two of them stay two`() {
    let html = HTML.visible(URLText(bytes: [0x61, 0xFF, 0xFE, 0xFE]))
    #expect(
      html.text
        == "a<span class=\"cp\">[byte \\xFF]</span><span class=\"cp\">[byte \\xFE \u{D7}2]</span>")
  }

  @Test func `long text is cut in the middle and says by how much`() {
    let html = HTML.visible(URLText(String(repeating: "x", count: 300)), limit: 100)
    let start = String(repeating: "x", count: 75)
    let end = String(repeating: "x", count: 25)
    #expect(html.text == "\(start)<span class=\"cut\">[200 characters left out]</span>\(end)")
  }
}

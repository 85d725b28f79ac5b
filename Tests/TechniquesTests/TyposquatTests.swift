import HarnessModel
import Techniques
import Testing

@Suite struct TyposquatTests {
  static let rows: [TechniqueRow] = [
    TechniqueRow(
      "omission",
      allow: "https://xample.com/",
      block: "https://xample.com/"),
    TechniqueRow(
      "repetition",
      allow: "https://eexample.com/",
      block: "https://eexample.com/"),
    TechniqueRow(
      "transposition",
      allow: "https://xeample.com/",
      block: "https://xeample.com/"),
    TechniqueRow(
      "adjacent-insertion",
      allow: "https://wexample.com/",
      block: "https://wexample.com/"),
    TechniqueRow(
      "adjacent-replacement",
      allow: "https://wxample.com/",
      block: "https://wxample.com/"),
    TechniqueRow(
      "replacement",
      allow: "https://axample.com/",
      block: "https://axample.com/"),
    TechniqueRow(
      "double-replacement",
      allow: "https://aaample.com/",
      block: "https://aaample.com/"),
    TechniqueRow(
      "moved-character",
      allow: "https://xeample.com/",
      block: "https://xeample.com/"),
    TechniqueRow(
      "missing-dot",
      allow: "https://examplecom.com/",
      block: "https://examplecom.com/"),
    TechniqueRow(
      "addition",
      allow: "https://examplea.com/",
      block: "https://examplea.com/"),
    TechniqueRow(
      "bitsquatting",
      allow: "https://dxample.com/",
      block: "https://dxample.com/"),
    TechniqueRow(
      "vowel-swap",
      allow: "https://axample.com/",
      block: "https://axample.com/"),
    TechniqueRow(
      "hyphen-for-dot", listed: "docs.example.com",
      allow: "https://docs-example.com/",
      block: "https://docs-example.com/"),
    TechniqueRow(
      "hyphen-removal", listed: "my-example.com",
      allow: "https://myexample.com/",
      block: "https://myexample.com/"),
    TechniqueRow(
      "hyphenation",
      allow: "https://e-xample.com/",
      block: "https://e-xample.com/"),
    TechniqueRow(
      "dot-insertion",
      allow: "https://e.xample.com/",
      block: "https://e.xample.com/"),
    TechniqueRow(
      "homophone",
      allow: "https://eggsample.com/",
      block: "https://eggsample.com/"),
    TechniqueRow(
      "singular-plural",
      allow: "https://examples.com/",
      block: "https://examples.com/"),
    TechniqueRow(
      "numeral-swap",
      allow: "https://example1.com/",
      block: "https://example1.com/"),
    TechniqueRow(
      "combosquat",
      allow: "https://example-login.com/",
      block: "https://example-login.com/"),
    TechniqueRow(
      "wrong-top-level",
      allow: "https://example.net/",
      block: "https://example.net/"),
    TechniqueRow(
      "wrong-second-level",
      allow: "https://example.co.uk/",
      block: "https://example.co.uk/"),
    TechniqueRow(
      "token-order",
      allow: "https://xample-e.com/",
      block: "https://xample-e.com/"),
    TechniqueRow(
      "foreign-homophone", listed: "youtube.com",
      allow: "https://yutube.com/",
      block: "https://yutube.com/"),
  ]

  @Test(arguments: rows)
  func `the simplest variant comes first, byte for byte`(_ row: TechniqueRow) throws {
    try row.check(family: "typosquat")
  }

  @Test func `every technique of the family has a row`() {
    let family = Catalogue.techniques(matching: "typosquat/*").map { $0.id.slug }
    #expect(Set(Self.rows.map(\.slug)) == Set(family))
  }
}

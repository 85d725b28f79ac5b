import Foundation
import Testing
import TestSupport
import UnicodeSecurity

@Suite struct CharacterMappingsTests {
  @Test func `the tables hold what the standards say of known characters`() {
    let uts46 = Dictionary(uniqueKeysWithValues: CharacterMappings.uts46.map { ($0.source, $0.target) })
    #expect(uts46["\u{FF45}"] == Array("e".utf8))
    #expect(uts46["\u{3002}"] == Array(".".utf8))
    #expect(uts46["\u{212B}"] == Array("å".utf8))
    #expect(uts46["\u{DF}"] == nil)
    #expect(uts46["\u{430}"] == nil)
    #expect(CharacterMappings.ignored.contains("\u{AD}"))
    #expect(!CharacterMappings.ignored.contains("\u{200C}"))
    let nfkc = Dictionary(uniqueKeysWithValues: CharacterMappings.nfkcToASCII.map { ($0.source, $0.target) })
    #expect(nfkc["\u{2100}"] == Array("a/c".utf8))
    #expect(nfkc["\u{2488}"] == Array("1.".utf8))
  }

  /// Foundation brings an ICU of its own, with a newer Unicode: what both assign must agree.
  @Test func `NFKC agrees with Foundation`() {
    var compared = 0
    for mapping in CharacterMappings.nfkcToASCII {
      let theirs = Array(String(Character(mapping.source)).precomposedStringWithCompatibilityMapping.utf8)
      #expect(theirs == mapping.target)
      compared += 1
    }
    #expect(compared > 1000)
  }

  @Test func `categories are found by name`() {
    let marks = CharacterMappings.scalars(inCategories: ["Mn"], within: 0x300...0x36F)
    #expect(marks.count == 112)
    #expect(CharacterMappings.scalars(inCategories: ["Cn"], within: 0x41...0x5A).isEmpty)
  }
}

import Testing
import UnicodeSecurity

@Suite struct NameComparisonTests {
  private func comparison(_ name: String) -> NameComparison {
    NameComparison(of: Array(name.utf8))
  }

  private func name(_ text: String) -> NameComparison.Outcome { .name(Array(text.utf8)) }

  @Test func `the models agree about an ordinary name`() {
    let plain = comparison("bücher.EXAMPLE")
    #expect(plain.isUnanimous)
    #expect(plain.names == [Array("xn--bcher-kva.example".utf8)])
  }

  @Test func `transitional processing finds another host for the sharp s`() {
    let street = comparison("straße.de")
    #expect(!street.isUnanimous)
    #expect(street[.uts46NonTransitional] == name("xn--strae-oqa.de"))
    #expect(street[.uts46Transitional] == name("strasse.de"))
    #expect(street[.idna2008] == name("xn--strae-oqa.de"))
    #expect(street.names.count == 2)
  }

  @Test func `IDNA2008 refuses what UTS 46 keeps or maps`() {
    let heart = comparison("\u{2665}.com")
    #expect(heart[.uts46NonTransitional] == name("xn--g6h.com"))
    #expect(heart[.idna2008] == .refused("IDN2_DISALLOWED"))
    let capital = comparison("BÜCHER.com")
    #expect(capital[.uts46NonTransitional] == name("xn--bcher-kva.com"))
    #expect(capital[.idna2008] == .refused("IDN2_DISALLOWED"))
  }

  @Test func `each line says which Unicode it goes by`() {
    let versions = comparison("a").verdicts.map(\.unicodeVersion)
    #expect(versions[0] == UnicodeVersions.icuUnicode)
    #expect(versions[2] == UnicodeVersions.libidn2Unicode)
  }

  @Test func `a NUL does not cut a name short`() {
    #expect(IDNA2008.lookup([0x61, 0, 0x62]) == .refused(.encoding))
  }

  @Test func `a registry takes lower-case letters and contextual rules hold`() {
    for (label, accepted) in [
      ("bücher", true), ("paypal", true), ("a-b", true), ("-a", false), ("ab--c", false), ("a_b", false),
      ("Bücher", false), ("\u{2665}", false), ("l\u{B7}l", true), ("a\u{B7}b", false), ("раураl", true),
      ("\u{FF41}", false), ("", false),
    ] {
      #expect(IDNA2008.isRegistrable(label: Array(label.utf8)) == accepted, "\(label)")
    }
  }

  @Test func `versions are numbers with a dot`() {
    for (name, version) in UnicodeVersions.inUse {
      #expect(version.first?.isNumber == true && version.contains("."), "\(name): \(version)")
    }
    print("Unicode versions:", UnicodeVersions.inUse.sorted { $0.key < $1.key }.map { "\($0) \($1)" })
  }
}

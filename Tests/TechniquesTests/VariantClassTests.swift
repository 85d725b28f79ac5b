import HarnessModel
import Techniques
import Testing
import UnicodeSecurity

@Suite struct VariantClassTests {
  private let scene = Scene(.allow, "example.com")

  private func kind(_ url: String) -> VariantClass {
    VariantClass(of: URLText(bytes: Array(url.utf8)), in: scene)
  }

  @Test func `the effect is where a client goes`() {
    #expect(kind("https://EXAMPLE.com/x").effect == .sameHost)
    #expect(kind("https://\u{FF45}xample.com/").effect == .sameHost)
    #expect(kind("https://\u{435}xample.com/").effect == .anotherHost)
    #expect(kind("https://\u{435}xample.com/").host == Array("xn--xample-2of.com".utf8))
    #expect(kind("https://exa\u{200C}mple.com/").effect == .invalid)
    #expect(kind("https://exa mple.com/").host == nil)
    #expect(kind("http://127.1/").host == Array("127.0.0.1".utf8))
    #expect(kind("http://127.1/").level == nil)
  }

  @Test func `the level is that of the loosest label, and decides how a name is shown`() {
    #expect(kind("https://examp1e.com/").level == .asciiOnly)
    #expect(kind("https://ex\u{E4}mple.com/").level == .singleScript)
    #expect(kind("https://ex\u{E4}mple.com/").isShownInUnicode)
    let whole = kind("https://\u{435}\u{445}\u{430}\u{43C}\u{440}\u{4CF}\u{435}.com/")
    #expect(whole.level == .singleScript)
    #expect(whole.isShownInUnicode)
    let mixed = kind("https://\u{435}xample.com/")
    #expect(mixed.level == .minimallyRestrictive)
    #expect(!mixed.isShownInUnicode)
    #expect(kind("https://a\u{3042}.example.com/").level == .highlyRestrictive)
    #expect(!kind("https://\u{1F512}example.com/").isShownInUnicode)
    #expect(!kind("https://1\u{967}.com/").isShownInUnicode)
    // One label is enough, wherever it stands.
    #expect(!kind("https://docs.\u{435}xample.com/").isShownInUnicode)
  }

  @Test func `the distance is the mean over the letters that differ`() {
    #expect(kind("https://example.com/").distance == 0)
    #expect(kind("https://ex\u{430}mple.com/").distance == 0)
    let dotted = kind("https://ex\u{1EA1}mple.com/").distance
    #expect(dotted.map { (1...10).contains($0) } == true)
    #expect(kind("https://examples.com/").distance == nil)
    #expect(kind("https://exam\u{4E00}le.com/").distance == nil)
  }

  @Test func `every class is met among homographs`() {
    var effects: [VariantClass.Effect: Int] = [:]
    var levels: Set<RestrictionLevel> = []
    let subject = VariantClass.Subject(scene)
    for variant in Variants(of: Catalogue.techniques(matching: "homograph/*"), in: scene, perTechnique: 400) {
      let kind = VariantClass(of: variant.url, against: subject)
      effects[kind.effect, default: 0] += 1
      if let level = kind.level { levels.insert(level) }
    }
    #expect(effects.keys.count == 3)
    #expect(levels == Set(RestrictionLevel.allCases))
  }

  @Test func `the registry of a country decides which letters a name may take`() {
    func count(_ name: String) -> Int {
      var variants = Variants(
        of: Catalogue.techniques(matching: "homograph/registrable-letters"), in: Scene(.allow, name))
      var count = 0
      while variants.nextURL() != nil { count += 1 }
      return count
    }
    #expect(count("example.com") > count("example.fr"))
    #expect(count("example.fr") > count("example.dk"))
    #expect(count("example.co.uk") == 0)
    let icelandic = Variants(
      of: Catalogue.techniques(matching: "homograph/registrable-letters"), in: Scene(.allow, "po.is"))
    #expect(
      icelandic.map { String(decoding: $0.url.bytes, as: UTF8.self) }.contains("https://\u{FE}\u{F3}.is/"))
  }
}

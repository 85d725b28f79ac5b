import Choices
import HarnessModel
import Techniques
import Testing

@Suite struct VariantsTests {
  let scene = Scene(list: .allow, listed: Array("example.com".utf8), stranger: Array("evil.test".utf8))

  @Test func `enumeration begins with the simplest variant and repeats no bytes`() {
    let variants = Array(Variants(of: Catalogue.techniques(matching: "normalization/host-case"), in: scene))
    #expect(variants.first?.url == "https://EXAMPLE.COM/")
    #expect(variants.count == 11)
    #expect(Set(variants.map(\.url)).count == variants.count)
  }

  @Test func `replaying the choices of a variant makes the same bytes`() throws {
    for variant in Variants(in: scene, perTechnique: 20) {
      let technique = try #require(Catalogue.technique(variant.trail[0]))
      var draw = Draw(replaying: variant.choices)
      #expect(try technique.variant(in: scene, &draw) == variant.url)
    }
  }

  @Test func `the limit counts variants of one technique`() {
    var counts: [TechniqueID: Int] = [:]
    for variant in Variants(in: scene, perTechnique: 3) { counts[variant.trail[0], default: 0] += 1 }
    #expect(counts.values.allSatisfy { $0 <= 3 })
    #expect(counts[TechniqueID("normalization", "host-case")] == 3)
  }

  @Test func `a composition names its techniques in the order of application`() throws {
    let composition = Composition(in: scene, most: 3)
    var lengths: Set<Int> = []
    for seed in 0..<500 {
      var draw = Draw(seed: UInt64(seed))
      guard let variant = try? composition.variant(&draw) else { continue }
      lengths.insert(variant.trail.count)
      var replay = Draw(replaying: variant.choices)
      let again = try composition.variant(&replay)
      #expect(again.url == variant.url)
      #expect(again.trail == variant.trail)
    }
    #expect(lengths == [1, 2, 3])
  }
}

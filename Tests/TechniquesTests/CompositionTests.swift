import Choices
import HarnessModel
import Techniques
import Testing

@Suite struct CompositionTests {
  static let scenes = Scene.List.allCases.flatMap { list in
    [Scene(list, "example.com"), Scene(list, "example.com", "/blog"), Scene(list, "b\u{fc}cher.example")]
  }

  /// One in a hundred, the least share of a family, is forty of these.
  static let draws = 4_000

  @Test func `every family takes part, and few draws are rejected`() throws {
    for scene in Self.scenes {
      let composition = Composition(in: scene)
      var counts: [String: Int] = [:]
      var rejected = 0
      for seed in 0..<Self.draws {
        var draw = Draw(seed: Splitmix64.mix(UInt64(seed)))
        guard let variant = try? composition.variant(&draw) else {
          rejected += 1
          continue
        }
        for family in Set(variant.trail.map(\.family)) { counts[family, default: 0] += 1 }
      }
      print("composition: \(rejected * 1000 / Self.draws) of 1000 draws rejected; families \(counts)")
      #expect(rejected * 5 <= Self.draws)
      for family in Catalogue.families where !Catalogue.techniques(matching: "\(family)/*").isEmpty {
        // Addresses are no part of a scene of names, but for the techniques that need none.
        #expect((counts[family] ?? 0) * 100 >= Self.draws || family == "ip", "\(family)")
      }
    }
  }

  @Test func `an address leaves the families that respell it`() throws {
    let composition = Composition(in: Scene(.block, "127.0.0.1"))
    var families: Set<String> = []
    var rejected = 0
    for seed in 0..<Self.draws {
      var draw = Draw(seed: Splitmix64.mix(UInt64(seed)))
      guard let variant = try? composition.variant(&draw) else {
        rejected += 1
        continue
      }
      families.formUnion(variant.trail.map(\.family))
    }
    #expect(families.isSuperset(of: ["ip", "authority", "scheme", "subpath", "encoding", "invisible"]))
    #expect(rejected * 5 <= Self.draws)
  }

  @Test func `each step is one span`() throws {
    let composition = Composition(in: Scene(.allow, "example.com"), most: 3)
    for seed in 0..<200 {
      var draw = Draw(seed: UInt64(seed))
      guard let variant = try? composition.variant(&draw) else { continue }
      let steps = variant.choices.spans.filter { $0.depth == 0 }
      #expect(steps.count >= variant.trail.count)
      #expect(steps.count <= 3)
    }
  }
}

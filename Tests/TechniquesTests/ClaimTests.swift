import Choices
import HarnessModel
import Techniques
import Testing
import URLStandard

@Suite struct ClaimTests {
  static let scenes = Scene.List.allCases.flatMap { list in
    [
      Scene(list, "example.com"), Scene(list, "example.com", "/blog/2024"), Scene(list, "docs.my-shop.co.uk"),
      Scene(list, "b\u{fc}cher.example"), Scene(list, "xn--bcher-kva.example", "/a"),
      Scene(list, "127.0.0.1"),
      Scene(list, "[::1]"), Scene(list, "[2001:db8::ff:0:1]", "/x"), Scene(list, "localhost"),
      Scene(list, "shop24.example"),
    ]
  }

  /// Techniques that promise something keep it, in the eyes of a WHATWG client.
  @Test func `claims hold for every variant`() {
    var asked: [Claim: Int] = [:]
    var broken: [TechniqueID: [String]] = [:]
    for technique in Catalogue.all where technique.claim != .varies {
      for scene in Self.scenes {
        for start in technique.start == .both ? [Start.home, .lair] : [technique.start] {
          let plain = start == .home ? scene.home : scene.lair
          guard let origin = BasicURLParser.parse(plain.bytes)?.host else { continue }
          let variants = Enumeration { draw throws(Rejection) in
            var draft = plain
            try technique.rewrite(&draft, in: scene, &draw)
            return draft.bytes
          }
          for variant in variants.prefix(30) {
            let host = BasicURLParser.parse(variant.value)?.host
            asked[technique.claim, default: 0] += 1
            if !Self.holds(technique.claim, origin, host) {
              broken[technique.id, default: []].append(
                "\(Escapes.text(variant.value)) from \(Escapes.text(plain.bytes))")
            }
          }
        }
      }
    }
    print("claims asked:", asked)
    for (id, variants) in broken.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(id.text): \(variants.count) variants, the first one \(variants[0])")
    }
    #expect(asked.count == 3)
  }

  private static func holds(_ claim: Claim, _ origin: URLHost, _ host: URLHost?) -> Bool {
    switch claim {
    case .sameHost: host == origin
    case .otherHost: host != origin
    case .noHost: host == nil
    case .varies: true
    }
  }

  /// Whatever the entry looks like, a technique makes different variants or none, and never traps.
  @Test func `every technique works on some scene, and rejects rather than repeats`() {
    for technique in Catalogue.all {
      var total = 0
      for scene in Self.scenes {
        let variants = Array(Variants(of: [technique], in: scene, perTechnique: 10))
        #expect(Set(variants.map(\.url)).count == variants.count, "\(technique.id.text)")
        #expect(
          !variants.contains { $0.url.bytes == scene.home.bytes }, "\(technique.id.text) changes nothing")
        total += variants.count
      }
      #expect(total > 0, "\(technique.id.text) fits nowhere")
    }
  }
}

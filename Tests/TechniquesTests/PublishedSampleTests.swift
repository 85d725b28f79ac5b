import Choices
import Foundation
import HarnessModel
import TestSupport
import Techniques
import Testing

/// What others published as hostile URLs, made by one technique from a plain URL.
@Suite struct PublishedSampleTests {
  /// The hosts that the samples of Tiny-URL-Fuzzer are made of, in the parts that they play.
  static let casts = [
    ("127.0.0.1", "127.2.2.2"), ("127.2.2.2", "127.0.0.1"), ("google.com", "127.0.0.1"),
    ("0.0.0.0", "google.com"),
  ]

  @Test func `most samples of Tiny-URL-Fuzzer are variants of one technique`() throws {
    guard let data = Fixtures.shared("urlcorpora/orangetw_tiny-url-fuzzer_samples.txt") else { return }
    let lines = data.split(separator: UInt8(ascii: "\n")).map { line in
      Array(line.filter { $0 != UInt8(ascii: "\r") })
    }
    let samples = Set(lines.filter { $0.starts(with: Array("http".utf8)) })
    var missing = samples
    let techniques = Catalogue.all.filter { $0.id != TechniqueID("scheme", "very-long") }
    for (listed, stranger) in Self.casts {
      let scene = Scene(list: .allow, listed: Array(listed.utf8), stranger: Array(stranger.utf8))
      for technique in techniques { missing.subtract(variants(of: technique, in: scene)) }
    }
    let made = samples.count - missing.count
    print("Tiny-URL-Fuzzer: \(made) of \(samples.count) samples; not made:")
    for sample in missing.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      print("  ", Escapes.text(sample))
    }
    #expect(samples.count == 31)
    #expect(made >= 24)
  }

  private func variants(of technique: any Technique.Type, in scene: Scene) -> [[UInt8]] {
    let variants = Enumeration { draw throws(Rejection) in
      var draft = scene.home
      draft.scheme = Array("http".utf8)
      try technique.rewrite(&draft, in: scene, &draw)
      return draft.bytes
    }
    return variants.prefix(250).map(\.value)
  }
}

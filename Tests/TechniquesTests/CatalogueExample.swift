import Choices
import Foundation
import HarnessModel
import TestSupport
import Techniques

/// One line of the catalogue's examples.
struct CatalogueExample: Decodable, Sendable {
  /// What a WHATWG parser makes of the example.
  struct Reading: Decodable, Equatable, Sendable {
    var scheme: String
    var host: String
    var path: String
  }

  var number: Int
  var family: String
  var name: String
  var list: String
  var example: String
  var whatwg: Reading?

  /// All examples, in the order of their numbers.
  static func all() throws -> [CatalogueExample] {
    try Fixtures.corpora("techniques/examples.jsonl").split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(CatalogueExample.self, from: $0)
    }
  }

  /// The names that examples imitate where it isn't example.com.
  private static let imitated = [
    3: "google.com", 5: "ika.com", 8: "google.com", 16: "1123.com", 23: "my-example.com", 26: "pixel.com",
    28: "foog.com", 36: "xample.com", 38: "b\u{FC}cher.example", 230: "1.1.1.1",
  ]

  /// The lists that the catalogue aims its examples at; names that stand in an example are added.
  var scenes: [Scene] {
    if let name = Self.imitated[number] { return [Scene(.allow, name)] }
    return switch list {
    case "allow":
      ["example.com", "[::1]", "youtube.com", "127.0.0.1"].map { Scene(.allow, $0) }
    case "block": [Scene(.block, "example.com")]
    case "block-address": ["127.0.0.1", "[::1]", "0.0.0.0"].map { Scene(.block, $0) }
    case "allow-path": [Scene(.allow, "example.com", "/blog")]
    default:
      [
        Scene(.allow, "example.com"), Scene(.allow, "example.com", "/blog"), Scene(.allow, "shop.co.uk"),
        Scene(.allow, "127.0.0.1"),
      ]
    }
  }

  /// Whether the example abbreviates a repetition.
  var isAbbreviated: Bool { example.contains("(x") }

  /// The bytes to make: abbreviated repetitions are written out, and where the example is the listed
  /// entry itself, it is the URL that abuses it.
  var target: [UInt8] {
    let text =
      switch number {
      case 60: "https://" + String(repeating: "a.", count: 130) + "example.com/"
      case 212: "https://example.com/" + String(repeating: "a", count: 1_000_000)
      case 230: "https://9.1.1.1.1/"
      case 266: "https://" + String(repeating: "a", count: 50_000) + "!.example.com/"
      default: example
      }
    return Array(text.utf8)
  }

  /// Whether a technique makes exactly these bytes among its first `bound` variants.
  func isReached(by technique: any Technique.Type, bound: Int) -> Bool {
    let target = target
    return scenes.contains { scene in
      seeds(in: scene).contains { seed in
        var tried = 0
        var variants = Enumeration { draw throws(Rejection) in
          var draft = seed
          try technique.rewrite(&draft, in: scene, &draw)
          return draft.bytes
        }
        while tried < bound, let variant = variants.next() {
          if variant.value == target { return true }
          tried += 1
        }
        return false
      }
    }
  }

  /// Whether a technique makes exactly this entry among its first `bound` ones.
  func isReached(by technique: any EntryTechnique.Type, bound: Int) -> Bool {
    let target = target
    return scenes.contains { scene in
      let entries = Enumeration { draw throws(Rejection) in
        var entry = EntryText(bytes: scene.listed + scene.listedPath)
        try technique.rewrite(&entry, in: scene, &draw)
        return entry
      }
      return entries.prefix(bound).contains { $0.value.bytes == target }
    }
  }

  /// The plain URLs of the scene, in both schemes, with and without the slash at the end.
  private func seeds(in scene: Scene) -> [URLDraft] {
    var plain = [scene.home]
    if scene.lair != scene.home { plain.append(scene.lair) }
    let schemes = ["https", "http"].map { Array($0.utf8) }
    let whole = schemes.flatMap { scheme in
      plain.map { draft in
        var draft = draft
        draft.scheme = scheme
        return draft
      }
    }
    return whole
      + whole.filter { $0.path == Array("/".utf8) }.map { draft in
        var bare = draft
        bare.path = []
        return bare
      }
  }
}

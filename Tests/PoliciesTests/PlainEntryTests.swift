import HarnessModel
import Testing

@testable import Policies

/// Entries that are read at once, compared with the way that reads all entries step by step.
@Suite struct PlainEntryTests {
  private static let given = [
    "", ".", "a", "com", "example.com", "docs.example.com", "example.com.", ".example.com", "a..b.c",
    "-a.example", "a-.example", "a--b.example", "ab--c.example", "xn--bcher-kva.example", "xn--a.example",
    "EXAMPLE.com",
    "1.2.3.4", "1.2.3.example", "example.1", "example.0x1", "example.x1", "0x7f.1", "a_b.example",
    "example.com/",
    "example.com/docs", "b\u{FC}cher.example", "example.com:80", "github.io", "co.uk", "x.co.uk", "any.ck",
    "example.com\n", " example.com", "*.example.com", "https://example.com", "user@example.com", "[::1]",
    String(repeating: "a", count: 63) + ".example", String(repeating: "a", count: 64) + ".example",
    String(repeating: "a.", count: 123) + "example", String(repeating: "a.", count: 124) + "example",
  ]
  private static let knobs: [[String: String]] = [
    [:], ["entry.publicSuffix": "error"], ["profile": "strict"], ["entry.port": "explicit"],
    ["entry.wildcard": "hostPrefix", "entry.leadingDot": "subOnly", "entry.scheme": "strip"],
    ["entry.rootDot": "error", "entry.unicode": "error", "entry.blanks": "trim"],
  ]

  @Test func `an entry is the same whether it is read at once or step by step`() throws {
    var plain = 0
    for knobs in Self.knobs {
      let rules = try Rules(Policy(knobs: Knobs(knobs)))
      for list in [PolicyError.List.allowed, .blocked] {
        let parser = EntryParser(rules: rules, list: list)
        for text in Self.given + Self.changed {
          let entry = EntryText(text)
          if parser.plain(entry) != nil { plain += 1 }
          #expect(
            Result { try parser.parse(entry) }.asText == Result { try parser.inSteps(entry) }.asText,
            "\(text.debugDescription)")
        }
      }
    }
    #expect(plain > 1_000)
  }

  /// Each plain entry with each of a few characters put into each place.
  private static let changed: [String] = given.filter { $0.utf8.count < 20 }.flatMap { text in
    ["-", ".", "a", "1", "A", "_", "/", "%", "\u{E9}"].flatMap { inserted in
      (0...text.unicodeScalars.count).map { place in
        var scalars = text.unicodeScalars
        let index = scalars.index(scalars.startIndex, offsetBy: place)
        scalars.insert(contentsOf: inserted.unicodeScalars, at: index)
        return String(scalars)
      }
    }
  }
}

extension Result where Success == Entry, Failure == any Error {
  /// What came of it, all of it, in words that can be compared.
  fileprivate var asText: String {
    switch self {
    case .success(let entry): "\(entry)"
    case .failure(let error): "\(error)"
    }
  }
}

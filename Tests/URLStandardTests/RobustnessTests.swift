import Testing

@testable import URLStandard

@Suite struct RobustnessTests {
  /// What is wrong with the record of an input, if anything; parsing its serialization must give the same.
  func trouble(_ input: [UInt8], base: URLRecord? = nil) -> String? {
    var record = URLRecord()
    guard BasicURLParser.parse(input, base: base, into: &record) else {
      if record.length != 0 || record.hostKind != .none { return "remains of a URL: \(input.prefix(80))" }
      return record.validationErrors.isEmpty ? "a failure without a cause: \(input.prefix(80))" : nil
    }
    let ends = [
      record.schemeEnd, record.usernameEnd, record.hostStart, record.hostEnd, record.pathStart,
      record.queryStart, record.fragmentStart, record.length,
    ]
    if ends != ends.sorted() { return "components out of order: \(input.prefix(80))" }
    let href = Array(record.href)
    if href.contains(where: { $0 < 0x20 || $0 > 0x7E }) { return "not printable: \(href.prefix(80))" }
    guard let again = BasicURLParser.parse(href), again == record, again.host == record.host,
      again.port == record.port
    else { return "not idempotent: \(String(decoding: href.prefix(200), as: UTF8.self))" }
    return nil
  }

  @Test func `all strings of one and two bytes are survived, as references and as hosts`() throws {
    let base = try #require(BasicURLParser.parse(Array("http://user@h.example:8/a/b?c#d".utf8)))
    var troubles: [String] = []
    for first in UInt8.min...UInt8.max {
      troubles += [trouble([first]), trouble([first], base: base)].compactMap(\.self)
      for second in UInt8.min...UInt8.max {
        let pair = [first, second]
        troubles += [trouble(pair, base: base), trouble(Array("https://".utf8) + pair)].compactMap(\.self)
      }
    }
    #expect(troubles == [])
  }

  @Test(arguments: ["a.", "../", "a@", "é", "\t"])
  func `a quarter of a megabyte of one thing is survived in every place`(_ unit: String) {
    let much = Array(String(repeating: unit, count: 250_000 / unit.utf8.count).utf8)
    for prefix in ["http://", "http://h/", "x:"] {
      #expect(trouble(Array(prefix.utf8) + much) == nil)
    }
  }

  @Test func `random bytes are survived`() {
    var random = Splitmix(state: 11)
    for round in 0..<10_000 {
      var input = (0..<random.below(40)).map { _ in random.byte() }
      if round % 2 == 0 { input = Array("https://".utf8) + input }
      #expect(trouble(input) == nil)
    }
  }

  @Test(
    arguments: [
      ([0x80], "%EF%BF%BD"), ([0xC0, 0xAF], "%EF%BF%BD%EF%BF%BD"),
      ([0xED, 0xA0, 0x80], "%EF%BF%BD%EF%BF%BD%EF%BF%BD"),
      ([0xF0, 0x9F, 0x92], "%EF%BF%BD"), ([0xE2, 0x82, 0x41], "%EF%BF%BDA"),
      ([0xF4, 0x90, 0x80, 0x80], "%EF%BF%BD%EF%BF%BD%EF%BF%BD%EF%BF%BD"),
    ] as [([UInt8], String)])
  func `ill-formed UTF-8 becomes U+FFFD and is told`(_ bytes: [UInt8], _ encoded: String) throws {
    let url = try #require(BasicURLParser.parse(Array("http://h/".utf8) + bytes))
    #expect(String(decoding: url.path, as: UTF8.self) == "/" + encoded)
    #expect(url.repairs == .replacedIllFormedUTF8)
  }

  @Test func `a record that is copied keeps its bytes when it is parsed into again`() throws {
    var record = URLRecord()
    #expect(BasicURLParser.parse(Array("https://first.example/a".utf8), into: &record))
    let copy = record
    let host = record.hostname
    #expect(BasicURLParser.parse(Array("https://second.example/b".utf8), into: &record))
    #expect(copy.href.elementsEqual("https://first.example/a".utf8))
    #expect(host?.elementsEqual("first.example".utf8) == true)
    #expect(!BasicURLParser.parse(Array("https://".utf8), into: &record))
    #expect(record.href.isEmpty && record.host == nil && record.validationErrors == .hostMissing)
  }
}

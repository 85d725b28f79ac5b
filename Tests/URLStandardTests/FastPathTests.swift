import CByteScan
import Foundation
import TestSupport
import Testing

@testable import URLStandard

/// The fast paths may leave inputs to the state machine, but what they take they must do the same.
@Suite struct FastPathTests {
  @Test func `fast paths and state machine leave identical records`() throws {
    var compared = Comparison()
    var inputs = try ConformanceFile(
      name: "2023", Fixtures.corpora("conformance/url/urltestdata.json")
    ).rows.map(\.input)
    if let data = Fixtures.shared("wpt/urltestdata.json") {
      inputs += try ConformanceFile(name: "2026", data).rows.map(\.input)
    }
    var random = Splitmix(state: 7)
    for input in inputs {
      compared.compare(input)
      for _ in 0..<4 { compared.compare(random.mutated(input, with: inputs)) }
    }
    for text in Self.plain {
      for _ in 0..<300 { compared.compare(random.mutated(Array(text.utf8), with: inputs)) }
    }
    print(
      "COUNT: fast paths: \(compared.inputs) inputs compared, \(compared.fast) and \(compared.special) taken")
    #expect(compared.differences == [])
    #expect(compared.fast > 1000)
    #expect(compared.special > 1000)
  }

  @Test func `special URLs beside a base are treated alike`() throws {
    var compared = Comparison()
    let bases = ["https://shop.example/a/b?c", "http://x/", "data:text/plain,a", "file:///c:/d"]
    compared.bases = bases.compactMap { BasicURLParser.parse(Array($0.utf8)) }
    for text in Self.odd + Self.plain { compared.compare(Array(text.utf8)) }
    #expect(compared.differences == [])
    #expect(compared.special > 50)
  }

  @Test(arguments: odd)
  func `an odd special URL needs no state machine`(_ text: String) {
    var record = URLRecord()
    let taken = Array(text.utf8).withUnsafeBufferPointer {
      BasicURLParser.parseSpecial($0, base: nil, into: &record)
    }
    #expect(taken == .parsed)
  }

  @Test(arguments: [
    "http://", "http:\\\\/", "http://@/", "http://u@:80/", "http://:80", "http://a:b/",
    "http://a:99999999999999999999/",
    "http://a:65536/", "http://a b/", "https://[::1/", "https://[:::]/", "https://%00/", "https://\u{FFFD}/",
    "https://1.2.3.4.5/", "https://1.2.3.256/", "https://1.2.0x.x.9/", "https://xn--\u{FFFD}/",
    " https://a\tb:c/ ",
    "https://256.1/", "https://09.1.1.1/", "https://4294967296/", "https://u:p@[/", "", "//a/", "a", "-a:b",
    "a b:c", "a+b", "\u{FC}:",
  ])
  func `a special URL that is refused needs no state machine`(_ text: String) {
    var compared = Comparison()
    compared.compare(Array(text.utf8))
    #expect(compared.differences == [])
    #expect(compared.refused == 1)
  }

  static let odd = [
    " https://a.example/ ", "https:a.example", "https:\\\\a.example\\b\\..\\c", "ht\ntps://a.exa\tmple/\r",
    "https://user@a.example/", "https://:@a.example", "http://u:p@q:r@a.example:81/x",
    "https://%61.example/%2e%2E/b",
    "HTTPS://B\u{FC}cher.example/\u{FC}?\u{FC}'#\u{FC}`", "https://0x7f.1/", "https://[::1]:443/../..",
    "wss://a..example/", "ftp://a.example:21/%zz<>?'\"", "https://xn--bcher-kva.example:00443",
  ]

  @Test func `every byte at every place of a URL is treated alike`() {
    var compared = Comparison()
    for text in ["https://a.example/b/../c?d#e", "http://h.i:80/%2e%/.%2E/?'#`", "ws://127.0.0.1:8/x"] {
      let url = Array(text.utf8)
      for index in url.indices {
        for byte in UInt8.min...UInt8.max {
          var changed = url
          changed[index] = byte
          compared.compare(changed)
          changed.insert(UInt8(ascii: "/"), at: index)
          compared.compare(changed)
        }
      }
    }
    #expect(compared.differences == [])
    #expect(compared.fast > 1000)
  }

  @Test func `hosts of every length and shape are treated alike`() {
    var compared = Comparison()
    for length in Array(1...34) + [62, 63, 64, 65, 130] {
      for shape in ["a", "A", "1", "a.", ".", "a-", "-", "--", "a_", "9.", "xn--", "0x"] {
        let host = String(repeating: shape, count: length)
        for end in ["", "/", ":1", ":443/", ":/", "?", "#", "/a/..", "com", ".com", ".0x1", ".1"] {
          compared.compare(Array("https://\(host)\(end)".utf8))
        }
      }
    }
    #expect(compared.differences == [])
    #expect(compared.fast > 500)
  }

  @Test(arguments: plain)
  func `a plain URL takes the fast path`(_ text: String) {
    var record = URLRecord()
    let taken = Array(text.utf8).withUnsafeBufferPointer { BasicURLParser.parseFast($0, into: &record) }
    #expect(taken)
  }

  static let plain = [
    "https://example.com/", "http://example.com", "http://a", "https://EXAMPLE.com?q", "ws://example.com#f",
    "https://example.com:443/", "https://example.com:8443/a", "http://example.com:/", "ftp://1.2.3.4/x",
    "wss://a-b.example/%20[|]?^`{}|\\#^[]{|}\\", "https://example.com/.well-known/...?../#..",
    "https://a_b.example/", "https://example.com:80?x", "http://example.com:80",
  ]

  @Test func `the masks of vectors are those of the bytes`() {
    var random = Splitmix(state: 3)
    for _ in 0..<20_000 {
      let bytes = (0..<16).map { _ in random.byte() }
      let host = (bytescan_host(bytes), bytescan_host_scalar(bytes))
      #expect(host.0.stop == host.1.stop && host.0.dots == host.1.dots && host.0.hyphens == host.1.hyphens)
      #expect(host.0.rare == host.1.rare)
      let tail = (bytescan_tail(bytes), bytescan_tail_scalar(bytes))
      #expect(tail.0.dots == tail.1.dots && tail.0.slashes == tail.1.slashes)
      #expect(tail.0.notable & tail.1.notable == tail.1.notable)
      let signs = (bytescan_signs(bytes), bytescan_signs_scalar(bytes))
      #expect(signs.0.signs & signs.1.signs == signs.1.signs && signs.0.beyond == signs.1.beyond)
      let authority = (bytescan_authority(bytes), bytescan_authority_scalar(bytes))
      #expect(authority.0.ends == authority.1.ends && authority.0.ats == authority.1.ats)
      #expect(authority.0.colons == authority.1.colons)
      for index in 0..<16 where (tail.0.notable ^ tail.1.notable) >> UInt32(index) & 1 == 1 {
        #expect("$~".utf8.contains(bytes[index]))
      }
    }
  }
}

extension FastPathTests {
  @Test func `the marks of vectors are those of the bytes`() {
    var random = Splitmix(state: 4)
    let telling = Array(":@/?#[]%$'~\"afAFgGgz09 \u{7F}é".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<16).map { _ in
        random.below(2) == 0 ? telling[random.below(telling.count)] : random.byte()
      }
      let (one, other) = (bytescan_marks(bytes), bytescan_marks_scalar(bytes))
      #expect(one.colons == other.colons && one.ats == other.ats && one.slashes == other.slashes)
      #expect(one.questions == other.questions && one.signs == other.signs)
      #expect(one.opening == other.opening && one.closing == other.closing)
      #expect(one.percents == other.percents && one.digits == other.digits && one.beyond == other.beyond)
      #expect(one.odd & other.odd == other.odd)
      for index in 0..<16 where (one.odd ^ other.odd) >> UInt32(index) & 1 == 1 {
        #expect("$'~".utf8.contains(bytes[index]))
      }
    }
  }

  @Test func `authorities of every length are cut and judged as the state machine does it`() {
    var random = Splitmix(state: 10)
    var compared = Comparison()
    let telling = Array("aaab1..--AZ_@:[]/\\?#".utf8)
    for _ in 0..<40_000 {
      let kinds = random.below(2) == 0 ? 9 : telling.count
      let authority = (0..<random.below(70)).map { _ in telling[random.below(kinds)] }
      let tail = ["", "/", "/b?c#d@e:f", ":80", ":/x"][random.below(5)]
      compared.compare(
        Array("https:/".utf8) + (random.below(9) == 0 ? [] : [0x2F]) + authority + Array(tail.utf8))
    }
    #expect(compared.differences == [])
    #expect(compared.special > 20_000)
  }

  @Test func `a text is well-formed if each of its parts is`() {
    var random = Splitmix(state: 6)
    let parts: [[UInt8]] = [
      Array("a".utf8), Array("bcdefgh".utf8), Array("é".utf8), Array("本".utf8), Array("😀".utf8), [0x80],
      [0xC3],
      [0xE6, 0x9C], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0x80], [0xFF],
    ]
    for _ in 0..<40_000 {
      let fine = random.below(2) == 0
      let text = (0..<random.below(9)).flatMap { _ in parts[random.below(fine ? 5 : parts.count)] }
      let isWellFormed = text.withUnsafeBufferPointer { UTF8Decoder.isWellFormed($0) }
      #expect(isWellFormed == (text.withUnsafeBufferPointer { UTF8Decoder.decode($0) } == text), "\(text)")
    }
  }

  @Test func `a survey sees what single bytes are`() {
    var random = Splitmix(state: 5)
    for length in 0..<70 {
      for _ in 0..<60 {
        var bytes = (0..<length).map { _ in UInt8(0x20 + random.below(0x5F)) }
        if length > 0, random.below(2) == 0 {
          bytes[random.below(length)] = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x7F, 0x80, 0xFF][random.below(8)]
        }
        let count = UInt64(length)
        // The bytes must lie somewhere even if there are none.
        bytes.append(0)
        #expect(bytescan_survey(bytes, count) == bytescan_survey_scalar(bytes, count))
      }
    }
  }

  @Test func `an outline says what the record says, however little room there is at first`() {
    var random = Splitmix(state: 9)
    var (written, full) = (0, 0)
    for text in Self.odd + Self.plain {
      for _ in 0..<40 {
        let input = random.mutated(Array(text.utf8), with: Self.odd.map { Array($0.utf8) })
        var record = URLRecord()
        let isParsed = input.withUnsafeBufferPointer {
          BasicURLParser.parseByStateMachine($0, base: nil, into: &record)
        }
        for room in [1, 20, 60, 90, 120, 150, 200, 400, 2_000] {
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { place in
            guard var output = ByteWriter(place) else { return }
            let outline = input.withUnsafeBufferPointer { bytes in
              BasicURLParser.outline(of: bytes, base: nil, to: &output)
                ?? BasicURLParser.outlineByStateMachine(of: bytes, base: nil, to: &output)
            }
            guard !output.isFull else { return full += 1 }
            written += 1
            #expect(outline.isFailure == !isParsed, "\(input)")
            #expect(Array(output.written) == Array(record.href), "\(input)")
            #expect(outline.validationErrors == record.validationErrors && outline.repairs == record.repairs)
            guard isParsed else { return }
            #expect(Array(output.written[outline.host]) == record.hostname.map { Array($0) } ?? [])
            #expect(Array(output.written[outline.path]) == Array(record.path))
            #expect(outline.port == record.port && outline.hostKind == record.hostKind)
            #expect(outline.specialScheme == record.specialScheme)
            if !outline.hostInput.isEmpty {
              #expect(HostParser.parse(Array(input[outline.hostInput])) == record.host, "\(input)")
            }
          }
        }
      }
    }
    #expect(written > 1_000 && full > 1_000)
  }

  @Test func `a host is written the same, however little room there is at first`() {
    let hosts = [
      "a", "EXAMPLE.com", "b\u{FC}cher.example", "%62%C3%BCcher", "xn--bcher-kva", "[::1]", "0x7f.1", "a b",
      "[",
      "\u{FDFA}.\u{FDFA}", "\u{3002}", "%ff", "1.2.3.4.5", String(repeating: "\u{FC}", count: 200),
      String(repeating: "\u{FDFA}", count: 60),
    ]
    for host in hosts.map({ Array($0.utf8) }) {
      let expected = HostParser.parse(host)
      var told = 0
      for room in [1, 2, 5, 10, 20, 40, 80, 200, 600, 5_000] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { place in
          guard var output = ByteWriter(place) else { return }
          let written = host.withUnsafeBufferPointer { HostParser.write($0, to: &output) }
          guard !output.isFull else { return }
          told += 1
          let found: URLHost? =
            switch written.kind {
            case .domain: .domain(Array(output.written))
            case .ipv4: .ipv4(UInt32(truncatingIfNeeded: written.address))
            case .ipv6: .ipv6(IPv6Address(value: written.address))
            case .none, .empty, .opaque: nil
            }
          #expect(found == expected, "\(host) in \(room)")
          if case .domain? = expected {} else { #expect(output.count == 0) }
        }
      }
      #expect(told > 0)
    }
  }

  @Test func `well-formed UTF-8 is what a string may hold`() {
    var random = Splitmix(state: 11)
    let telling: [UInt8] = [
      0x00, 0x61, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
      0xF0,
      0xF1, 0xF4, 0xF5, 0xFF,
    ]
    var wellFormed = 0
    for _ in 0..<200_000 {
      let bytes = (0..<random.below(6)).map { _ in telling[random.below(telling.count)] }
      let expected = String(validating: bytes, as: UTF8.self) != nil
      let found = bytes.withUnsafeBufferPointer { UTF8Decoder.isWellFormed($0) }
      // An expectation costs more than a text does: only what is wrong is told.
      if found != expected { Issue.record("\(bytes)") }
      if expected { wellFormed += 1 }
    }
    #expect(wellFormed > 5_000)
  }
}

/// Runs both ways over inputs and keeps those where they differ.
struct Comparison {
  private(set) var inputs = 0
  private(set) var fast = 0
  private(set) var special = 0
  private(set) var refused = 0
  var bases: [URLRecord] = []
  private(set) var differences: [String] = []
  private var reused = URLRecord()

  mutating func compare(_ input: [UInt8]) {
    inputs += 1
    // A buffer of exactly that size, so that a sanitizer sees a read beyond the end.
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: input.count)
    defer { buffer.deallocate() }
    _ = buffer.initialize(from: input)
    if BasicURLParser.parseFast(UnsafeBufferPointer(buffer), into: &reused) {
      fast += 1
      compareWithStateMachine(input, UnsafeBufferPointer(buffer), nil, .parsed)
    }
    for base in [nil] + bases {
      let outcome = BasicURLParser.parseSpecial(
        UnsafeBufferPointer(buffer), base: base?.specialScheme, into: &reused)
      if outcome == .untaken { continue }
      special += 1
      if outcome == .failed { refused += 1 }
      compareWithStateMachine(input, UnsafeBufferPointer(buffer), base, outcome)
    }
  }

  private mutating func compareWithStateMachine(
    _ input: [UInt8], _ buffer: UnsafeBufferPointer<UInt8>, _ base: URLRecord?,
    _ outcome: SpecialURLParser.Outcome
  ) {
    var slow = URLRecord()
    let accepted = BasicURLParser.parseByStateMachine(buffer, base: base, into: &slow)
    let isSame = accepted == (outcome == .parsed) && Self.everything(reused) == Self.everything(slow)
    if !isSame, differences.count < 20 {
      let text = String(decoding: input, as: UTF8.self).debugDescription
      differences.append("\(text): \(Self.everything(reused)) and \(Self.everything(slow))")
    }
  }

  /// Every field of a record as text.
  static func everything(_ record: URLRecord) -> [String] {
    let fields: [any BinaryInteger] = [
      record.length, record.schemeEnd, record.usernameEnd, record.hostStart, record.hostEnd, record.pathStart,
      record.queryStart, record.fragmentStart, record.portNumber, record.addressLow, record.addressHigh,
    ]
    return fields.map { String(describing: $0) } + [
      String(decoding: record.href, as: UTF8.self), "\(record.hostKind)", "\(record.specialScheme)",
      "\(record.hasOpaquePath)", "\(record.repairs.rawValue)", "\(record.validationErrors)",
    ]
  }
}

/// Splitmix64 with the few draws that these tests need.
struct Splitmix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }

  /// An input changed in one to three places: a byte replaced, inserted or removed, or a part of another put in.
  mutating func mutated(_ input: [UInt8], with others: [[UInt8]]) -> [UInt8] {
    let telling = Array("/?#:@\\.%[]|'\"<>^`{} \t_-~xX0129aA".utf8)
    var output = input
    for _ in 0...below(3) {
      let place = below(output.count + 1)
      let byte = below(4) == 0 ? byte() : telling[below(telling.count)]
      switch below(4) {
      case 0 where place < output.count: output[place] = byte
      case 1 where place < output.count: output.remove(at: place)
      case 2:
        let other = others[below(others.count)]
        let start = below(other.count + 1)
        output.insert(contentsOf: other[start..<min(other.count, start + below(12))], at: place)
      default: output.insert(byte, at: place)
      }
    }
    return output
  }
}

import Testing
import UnicodeSecurity

@testable import Policies

/// The quick answers about hosts, compared with those of the libraries.
@Suite struct HostReadingTests {
  @Test func `random hosts are read as the libraries read them`() {
    var noise = HostNoise(state: 1)
    for _ in 0..<20_000 {
      let host = noise.host()
      #expect(
        HostReading.suffixBeyondSkew(of: host.span) == HostReading.studiedSuffix(of: host[...]), "\(host)")
      for label in host.split(separator: 0x2E) {
        #expect(HostReading.isALabel(label) == HostReading.isStudiedALabel(Array(label)), "\(label)")
      }
      guard host.contains(where: { $0 >= 0x80 }), !host.contains(0x25) else { continue }
      let form = IDNA.toASCII(host).bytes
      if IDNA.verdict(onDomain: host.span) == .strict {
        #expect(
          HostReading.unicodeSpelling(host.span, of: form.span, isASCIIForm: true)
            == HostReading.studiedSpelling(host, of: form), "\(host)")
      }
      for name in [form, IDNA.toASCII(noise.host()).bytes] {
        #expect(
          HostReading.unicodeSpelling(host.span, of: name.span)
            == HostReading.studiedSpelling(host, of: name), "\(host) \(name)")
      }
    }
  }

  @Test func `each code point that changed is found, plain, escaped and encoded`() throws {
    for change in VersionSkew.changes {
      for value in [change.range.lowerBound, change.range.upperBound] {
        let scalar = try #require(Unicode.Scalar(value))
        let plain = Array("a\(scalar).test".utf8)
        let escaped = Array("a.".utf8) + plain.flatMap { Array("%\(String($0, radix: 16))".utf8) }
        let encoded = ALabel.prefix + (Punycode.encode(["a", scalar]) ?? []) + Array(".test".utf8)
        for host in [plain, escaped, encoded, [0x61, 0xE3, 0x80, 0x82] + encoded] {
          #expect(HostReading.suffixBeyondSkew(of: host.span) == Array("test".utf8), "\(host)")
          #expect(HostReading.studiedSuffix(of: host[...]) == Array("test".utf8), "\(host)")
        }
      }
    }
  }
}

/// Hosts of pieces that the rules of names speak about.
private struct HostNoise: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  private static let pieces: [String] = [
    "a", "B", "example", ".", ".", ".", "-", "--", "xn--", "xn--tda", "XN--d4f", "xn--d4f", "xn--a", "ü",
    "U\u{308}",
    "é", "e\u{301}", "ß", "ς", "\u{4C0}", "\u{1C8A}", "\u{1E9E}", "\u{115F}", "\u{3002}", "\u{FF0E}",
    "\u{FF41}", "\u{AD}", "\u{200D}", "\u{200C}", "\u{5D0}", "\u{627}", "1", "\u{661}", "\u{1F512}",
    "\u{1D41A}",
    "\u{30FB}", "\u{B7}", "漢", "\u{2260}", "%", "%41", "%C3%BC", "%D3%80", "%2e", "%5C", "\\", "\t", "\n",
    "_",
  ]

  mutating func host() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...7, using: &self) {
      bytes += Array((Self.pieces.randomElement(using: &self) ?? "").utf8)
    }
    if Int.random(in: 0..<20, using: &self) == 0 {
      bytes[Int.random(in: 0..<bytes.count, using: &self)] = UInt8.random(in: 0...255, using: &self)
    }
    return bytes
  }
}

import HarnessModel
import Testing
import URLStandard

@testable import Policies

/// The quick answers about plain URLs and paths, compared with the ways that any of them may take.
@Suite struct PlainReadingTests {
  @Test func `a plain URL is read as if it were odd`() throws {
    var noise = Noise(state: 3)
    var plain = 0
    for _ in 0..<20_000 {
      let start = [[], Self.pieces[0], Self.pieces[1] + Self.pieces[2]][noise.below(3)]
      let url = URLText(bytes: start + noise.text(of: Self.pieces, atMost: 5))
      let quick = Inspection(of: url)
      let odd = Inspection(odd: url.bytes, base: nil)
      if PlainURL(url.bytes) != nil { plain += 1 }
      for reader in [ReaderID.whatwg, .rfc3986] {
        #expect(quick.canonicalHost(by: reader) == odd.canonicalHost(by: reader), "\(url)")
        #expect(quick.path(by: reader) == odd.path(by: reader), "\(url)")
        let (one, other) = (quick.destination(by: reader), odd.destination(by: reader))
        #expect(one?.scheme == other?.scheme && one?.port == other?.port, "\(url)")
        #expect(one?.traits == other?.traits && one?.shape == other?.shape, "\(url)")
        for policy in try Self.policies {
          #expect(policy.ruling(on: quick, by: reader) == policy.ruling(on: odd, by: reader), "\(url)")
        }
      }
      #expect(
        quick.size.serialized == odd.size.serialized && quick.size.scalars == odd.size.scalars, "\(url)")
      #expect(quick.url == url && odd.url == url)
    }
    #expect(plain > 500)
  }

  private static let pieces = [
    "https://", "http://", "a.example", "A", "1.2.3.4", ":80", ":8443", "/", "/docs", "/%2e", "?q", "#f",
    "a-b",
    "..", "@", "xn--a", ".", "\u{FC}",
  ].map { Array($0.utf8) }

  private static var policies: [CompiledPolicy] {
    get throws {
      try [
        Policy(allowed: ["a.example/docs", "1.2.3.4"]), Policy(blocked: ["example/docs"]), Policy(),
      ].map { try CompiledPolicy($0) }
    }
  }

  @Test func `what one reading takes over from the other is what it would find itself`() {
    var noise = Noise(state: 8)
    var shared = 0
    for _ in 0..<30_000 {
      let start = [Self.pieces[0], [0x20], Self.pieces[0] + Self.pieces[2]][noise.below(3)]
      let url = start + noise.text(of: Self.pieces + Self.oddPieces, atMost: 6)
      let inspection = Inspection(odd: url, base: nil)
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4_000) { place in
        guard var text = ByteWriter(place) else { return }
        url.withUnsafeBufferPointer { text.appendIfFits($0) }
        let own = Destination(GenericURL(url), &text, origin: 0, sharing: nil, isSameHost: false)
        let found = inspection.rfc3986
        #expect((own == nil) == (found == nil), "\(url)")
        guard let own, let found else { return }
        shared += inspection.whatwg == nil ? 0 : 1
        #expect(own.scheme == found.scheme && own.port == found.port, "\(url)")
        #expect(
          Array(text.written[own.name]) == Array(inspection.text[found.name])
            && Array(text.written[own.path]) == Array(inspection.text[found.path]), "\(url)")
        let ofTheURL: Destination.Traits = [.danglingAt, .replacedIllFormed]
        #expect(own.traits == found.traits.subtracting(ofTheURL), "\(url)")
        if case .domain = own.host {
          #expect(found.shape == HostShape(of: text.written.span, own.name), "\(url)")
        }
      }
    }
    #expect(shared > 3_000)
  }

  private static let oddPieces =
    [
      "b\u{FC}cher", "\u{FF41}", "\u{DF}", "%61", "[::1]", "0x7f", "\\", " ", "\t", ":x", "b.", "\u{3002}",
      "B",
      "xn--bcher-kva", "\u{1C89}", "_", "\u{2665}",
    ].map { Array($0.utf8) } + [[0xFF]]

  @Test func `a text that does not fit at first is read like any other`() {
    let host = String(repeating: "\u{FDFA}", count: 60)
    for text in ["https://\(host)/", "https://u@\(host):81/../\(host)", " https://\(host)%61\\x"] {
      let inspection = Inspection(of: URLText(bytes: Array(text.utf8)))
      #expect(inspection.url.bytes == Array(text.utf8))
      for _ in 0..<2 {
        #expect(
          inspection.canonicalHost(by: .whatwg)?.bytes
            == BasicURLParser.parse(Array(text.utf8))?.hostname.map { Array($0) })
      }
    }
  }

  @Test(arguments: PathEquivalence.allCases)
  func `an equivalence that may not change a path leaves it as it is`(_ equivalence: PathEquivalence) {
    var noise = Noise(state: 5)
    var kept = 0
    for _ in 0..<20_000 {
      let path = noise.text(of: Self.segments, atMost: 6)
      let applied = equivalence.applied(to: path)
      #expect(applied == Self.slowly(equivalence, path), "\(path)")
      guard !equivalence.mayChange(path.span) else { continue }
      kept += 1
      #expect(applied == path, "\(path)")
    }
    #expect(kept > 500)
  }

  private static let segments = [
    "/", "/", "/a", "/B", ".", "..", "%2e", "%2F", "%252e", "%5C", "\\", ";x", "\0", "%00", "%zz",
  ].map { Array($0.utf8) }

  /// The same with a piece of storage for each segment.
  private static func slowly(_ equivalence: PathEquivalence, _ path: [UInt8]) -> [UInt8] {
    switch equivalence {
    case .decoded:
      let twice = PathText.decodingAll(PathText.decodingAll(path.span).span)
      let decoded = twice.map { $0 == 0x5C ? 0x2F : $0 }
      return withoutDots(Array(decoded.prefix { $0 != 0 }))
    case .withoutParameters:
      let segments = path.split(separator: 0x2F, omittingEmptySubsequences: false)
      return withoutDots(Array(segments.map { $0.prefix { $0 != 0x3B } }.joined(separator: [0x2F])))
    case .merged: return path.split(separator: 0x2F).reduce(into: []) { $0 += [0x2F] + $1 }
    case .folded: return path.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
  }

  private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
    guard path.first == 0x2F else { return path }
    var kept: [[UInt8]] = []
    let segments = path.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
    for (place, segment) in segments.enumerated() {
      let plain = String(decoding: segment, as: UTF8.self).replacing("%2e", with: ".").replacing(
        "%2E", with: ".")
      switch plain {
      case "..": _ = kept.popLast()
      case ".": break
      default:
        kept.append(Array(segment))
        continue
      }
      if place == segments.count - 1 { kept.append([]) }
    }
    return [0x2F] + Array(kept.joined(separator: [0x2F]))
  }
}

/// Texts of pieces.
private struct Noise {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  mutating func text(of pieces: [[UInt8]], atMost most: Int) -> [UInt8] {
    (0..<below(most + 1)).flatMap { _ in pieces[below(pieces.count)] }
  }
}

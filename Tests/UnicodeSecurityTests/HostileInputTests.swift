import Testing
import UnicodeSecurity

/// Bytes of every kind, at once from many threads.
@Suite struct HostileInputTests {
  /// A generator of our own, so that every run has the same inputs.
  private struct Noise: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }

    mutating func bytes() -> [UInt8] {
      let pieces: [[UInt8]] = [
        Array("xn--".utf8), Array(".".utf8), Array("a-".utf8), Array("é".utf8), [0], [0xFF],
        [0xED, 0xA0, 0x80],
        Array("\u{200D}".utf8), Array("\u{5D0}".utf8), Array("\u{2488}".utf8), Array("99z".utf8),
        [UInt8.random(in: 0...255, using: &self)], Array("\u{10FFFF}".utf8), Array("\u{115F}".utf8),
      ]
      return (0..<Int.random(in: 0...12, using: &self)).flatMap { _ in
        pieces.randomElement(using: &self) ?? []
      }
    }
  }

  @Test func `no bytes bring a conversion down, and what is valid is a fixed point`() async {
    let valid = await withTaskGroup(of: Int.self) { group in
      for seed in 0..<8 {
        group.addTask {
          var noise = Noise(state: UInt64(seed))
          var valid = 0
          for _ in 0..<500 {
            let bytes = noise.bytes()
            let options = IDNA.Options(rawValue: UInt8.random(in: 0..<64, using: &noise))
            if let ascii = IDNA.toASCII(bytes, options: options).valid {
              valid += 1
              #expect(ascii.allSatisfy { $0 < 0x80 })
              #expect(IDNA.toASCII(ascii, options: options).valid == ascii, "\(bytes) \(options)")
            }
            if let unicode = IDNA.toUnicode(bytes).valid, !unicode.isEmpty {
              #expect(IDNA.toASCII(unicode).valid == IDNA.toASCII(bytes).valid, "\(bytes)")
            }
            _ = NameComparison(of: bytes)
            _ = Skeleton.of(bytes)
            _ = RestrictionLevel.of(bytes)
            for label in bytes.split(separator: 0x2E) where ALabel.isValid(label) {
              let lowered = label.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
              #expect(
                Punycode.decode(lowered.dropFirst(4)).flatMap { Punycode.encode($0) }
                  == Array(lowered.dropFirst(4)))
            }
          }
          return valid
        }
      }
      return await group.reduce(0, +)
    }
    #expect(valid > 300)
  }

  @Test func `what is encoded decodes to itself`() {
    var noise = Noise(state: 1)
    for _ in 0..<2_000 {
      let scalars = (0..<Int.random(in: 0...30, using: &noise)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &noise) ? 0x7F : 0x10FFFF), using: &noise))
      }
      #expect(Punycode.encode(scalars).flatMap { Punycode.decode($0) } == scalars)
    }
  }

  @Test func `a megabyte is converted or refused at once`() {
    let million = 1_000_000
    #expect(IDNA.toASCII([UInt8](repeating: 0x61, count: million)).valid?.count == million)
    // A label too long for Punycode's square time is ICU's failure, and so invalid.
    let greek = Array(repeatElement([0xCE, 0xB1] as [UInt8], count: million / 2).joined())
    #expect(IDNA.toASCII(greek).errors == .libraryFailure)
    let encoded = ALabel.prefix + [UInt8](repeating: 0x61, count: million)
    #expect(IDNA.toASCII(encoded).errors.contains(.punycode))
    #expect(ALabel.problem(of: encoded) == .tooLong)
    #expect(
      IDNA.toUnicode(Array(repeatElement([0xC3, 0xA9, 0x2E] as [UInt8], count: 100_000).joined())).isValid)
  }
}

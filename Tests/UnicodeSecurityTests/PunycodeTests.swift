import Foundation
import TestSupport
import Testing
import UnicodeSecurity

@Suite struct PunycodeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var scalars: String
    var encoded: String
    var testDescription: String { encoded }
  }

  /// RFC 3492 section 7.1, without the mixed-case annotation, which names do not use.
  @Test(arguments: [
    Row(scalars: "ليهمابتكلموشعربي؟", encoded: "egbpdaj6bu4bxfgehfvwxn"),
    Row(scalars: "他们为什么不说中文", encoded: "ihqwcrb4cv8a8dqg056pqjye"),
    Row(scalars: "他們爲什麽不說中文", encoded: "ihqwctvzc91f659drss3x8bo0yb"),
    Row(scalars: "Pročprostěnemluvíčesky", encoded: "Proprostnemluvesky-uyb24dma41a"),
    Row(scalars: "למההםפשוטלאמדבריםעברית", encoded: "4dbcagdahymbxekheh6e0a7fei0b"),
    Row(scalars: "почемужеонинеговорятпорусски", encoded: "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    Row(
      scalars: "PorquénopuedensimplementehablarenEspañol",
      encoded: "PorqunopuedensimplementehablarenEspaol-fmd56a"),
    Row(scalars: "TạisaohọkhôngthểchỉnóitiếngViệt", encoded: "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g"),
    Row(scalars: "3年B組金八先生", encoded: "3B-ww4c5e180e575a65lsy2b"),
    Row(scalars: "安室奈美恵-with-SUPER-MONKEYS", encoded: "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n"),
    Row(scalars: "Hello-Another-Way-それぞれの場所", encoded: "Hello-Another-Way--fc4qua05auwb3674vfr0b"),
    Row(scalars: "ひとつ屋根の下2", encoded: "2-u9tlzr9756bt3uc0v"),
    Row(scalars: "MajiでKoiする5秒前", encoded: "MajiKoi5-783gue6qz075azm5e"),
    Row(scalars: "パフィーdeルンバ", encoded: "de-jg4avhby1noc0d"),
    Row(scalars: "そのスピードで", encoded: "d9juau41awczczp"),
    Row(scalars: "-> $1.00 <-", encoded: "-> $1.00 <--"),
  ])
  func `the samples of RFC 3492 go both ways`(_ row: Row) {
    let scalars = Array(row.scalars.unicodeScalars)
    #expect(Punycode.encode(scalars) == Array(row.encoded.utf8))
    #expect(Punycode.decode(Array(row.encoded.utf8)) == scalars)
  }

  @Test(arguments: [
    "-", "-abc-é", "é", "a-b_", "99999999", "ab-zzzzzzzzzzzzzzzz", "a-9", "b-99999b", "-bcd", "fi",
  ])
  func `what is no Punycode does not decode`(_ text: String) {
    #expect(Punycode.decode(Array(text.utf8)) == nil)
  }

  @Test(arguments: [("ib9b", "U+D800"), ("zy0c", "U+DFFF"), ("en32g", "U+110000")])
  func `surrogates and numbers beyond Unicode do not decode`(_ text: String, _ what: String) {
    #expect(Punycode.decode(Array(text.utf8)) == nil)
  }

  @Test func `the last code point decodes`() {
    #expect(Punycode.decode(Array("dn32g".utf8)) == ["\u{10FFFF}"])
  }

  struct Sample: Decodable {
    var description: String?
    var decoded: String
    var encoded: String?
  }

  @Test func `the samples of rust-url go both ways`() throws {
    guard let data = Fixtures.shared("wpt/rust_punycode_tests.json") else { return }
    let samples = try JSONDecoder().decode([Sample].self, from: data)
    #expect(samples.count > 15)
    for sample in samples {
      let scalars = Array(sample.decoded.unicodeScalars)
      #expect(Punycode.encode(scalars) == sample.encoded.map { Array($0.utf8) })
      #expect(Punycode.decode(Array((sample.encoded ?? "").utf8)) == scalars)
    }
  }

  @Test func `what overflows 32 bits is not encoded`() throws {
    guard let data = Fixtures.shared("wpt/rust_bad_punycode_tests.json") else { return }
    let samples = try JSONDecoder().decode([Sample].self, from: data)
    #expect(!samples.isEmpty)
    for sample in samples {
      #expect(Punycode.encode(Array(sample.decoded.unicodeScalars)) == nil)
    }
  }

  @Test func `labels are encoded as the loops of RFC 3492 encode them`() {
    var noise = NameNoise(seed: 7)
    for _ in 0..<20_000 {
      let row = [0x80, 0x100, 0x500, 0x3400, 0x10F000].randomElement(using: &noise) ?? 0x80
      let label = (0..<Int.random(in: 0...40, using: &noise)).map { _ -> Unicode.Scalar in
        let isBasic = Int.random(in: 0..<3, using: &noise) == 0
        let value =
          isBasic ? 0x61 + Int.random(in: 0..<26, using: &noise) : row + Int.random(in: 0..<40, using: &noise)
        return Unicode.Scalar(UInt32(value)) ?? "?"
      }
      #expect(Punycode.encode(label) == Self.encodedInPasses(label), "\(label)")
    }
  }

  /// Section 6.3 to the letter, with one pass for each code point, for what is far from an overflow.
  private static func encodedInPasses(_ label: [Unicode.Scalar]) -> [UInt8] {
    let input = label.map { Int($0.value) }
    var output = input.filter { $0 < 0x80 }.map { UInt8($0) }
    let basic = output.count
    if basic > 0 { output.append(0x2D) }
    var (n, delta, bias, handled) = (0x80, 0, 72, basic)
    while handled < input.count {
      let next = input.filter { $0 >= n }.min() ?? n
      delta += (next - n) * (handled + 1)
      n = next
      for value in input {
        if value < n { delta += 1 }
        guard value == n else { continue }
        var (q, k) = (delta, 36)
        while true {
          let t = min(max(k - bias, 1), 26)
          if q < t { break }
          output.append(digits[t + (q - t) % (36 - t)])
          q = (q - t) / (36 - t)
          k += 36
        }
        output.append(digits[q])
        bias = adapted(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return output
  }

  private static let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var (delta, k) = (isFirst ? delta / 700 : delta / 2, 0)
    delta += delta / count
    while delta > 35 * 26 / 2 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}

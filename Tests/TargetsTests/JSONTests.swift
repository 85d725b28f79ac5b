import Foundation
import HarnessModel
import TestSupport
import Testing

@testable import Targets

@Suite struct JSONTests {
  private func reply(_ line: [UInt8]) -> ReplyLine? { line.withUnsafeBufferPointer { ReplyLine($0) } }
  private func reply(_ line: String) -> ReplyLine? { reply(Array(line.utf8)) }

  @Test(arguments: [
    "", " ", "[]", "null", "{", "{}}", "{\"a\":1,}", "{\"a\"}", "{'a':1}", "{\"a\":01}", "{\"a\":1.}",
    "{\"a\":.5}",
    "{\"a\":-}", "{\"a\":1e}", "{\"a\":+1}", "{\"a\":tru}", "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}",
    "{\"a\":\"\\u12g4\"}",
    "{\"a\":\"\\u12\"}", "{\"a\":\"}", "{\"a\":[1,]}", "{\"a\":{\"b\":}}", "{\"a\":1} x", "{\"a\":NaN}",
    "{a:1}",
    "{\"a\":1 \"b\":2}", "\u{FEFF}{}", "{\"a\":[}", "{\"a\":1}{\"b\":2}",
  ])
  func `what RFC 8259 does not allow is no JSON`(_ line: String) {
    #expect(reply(line) == nil)
    // Foundation's reader, which nobody here wrote, agrees; it is laxer about the four that it accepts.
    if !["\u{FEFF}{}", "[]", "{\"a\":1,}", "{\"a\":[1,]}"].contains(line) {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) == nil)
    }
  }

  @Test func `values of any kind and depth are passed over`() throws {
    let line =
      "\t{ \"x\" : [1,-0.5e+3,true,false,null,{\"y\":[[]],\"\":\"\\\"\\\\\"}], \"id\" : 5 ,\"verdict\":\"allow\"}\r"
    let read = try #require(reply(line))
    #expect(read.id == 5)
    #expect(read.verdict == .allow)
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(reply("{\"id\":1,\"x\":\(deep)}")?.id == 1)
    let tooDeep = String(repeating: "[", count: 100_000)
    #expect(reply("{\"id\":1,\"x\":\(tooDeep)}") == nil)
  }

  @Test func `names and verdicts are compared with their escapes resolved`() throws {
    let read = try #require(reply("{\"\\u0069d\":7,\"verd\\u0069ct\":\"\\u0064eny\",\"code\":\"a\\/b\\n\"}"))
    #expect(read.id == 7)
    #expect(read.verdict == .deny)
    #expect(read.detail?.code == "a/b\n")
  }

  @Test(arguments: [
    "{\"id\":1.0}", "{\"id\":\"1\"}", "{\"id\":1e0}", "{\"id\":null}", "{\"id\":1,\"id\":1}",
    "{\"id\":99999999999999999999}",
  ])
  func `a number in another spelling, or twice, names nothing`(_ line: String) throws {
    #expect(try #require(reply(line)).id == nil)
  }

  @Test(arguments: [
    "{\"id\":1,\"verdict\":\"ALLOW\"}", "{\"id\":1,\"verdict\":true}",
    "{\"id\":1,\"verdict\":\"allow\",\"verdict\":\"deny\"}",
    "{\"id\":1,\"verdict\":\"allow\",\"declined\":\"x\"}", "{\"id\":1,\"verdict\":\"allow\",\"error\":\"x\"}",
    "{\"id\":1}",
    "{\"id\":1,\"verdict\":\"allow\",\"host\":5}",
  ])
  func `an answer that contradicts itself is no verdict`(_ line: String) throws {
    let bytes = Array(line.utf8)
    let answer = bytes.withUnsafeBufferPointer { ReplyLine($0)?.answer($0) }
    #expect(answer == .garbled(.noVerdict, ForeignText(line)))
  }

  @Test func `what is written is read back byte for byte by Foundation`() throws {
    var random = SplitMix(state: 1)
    for _ in 0..<5_000 {
      let scalars = (0..<Int(random.next() % 12)).compactMap { _ in
        Unicode.Scalar(UInt32(random.next() % [0x80, 0x800, 0x11_0000][Int(random.next() % 3)]))
      }
      let string = String(String.UnicodeScalarView(scalars))
      var line: [UInt8] = []
      Question.append(ask: URLText(string), id: 3, to: &line)
      #expect(line.allSatisfy { $0 < 0x7F } && line.last == 0x0A)
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      #expect((object?["url"] as? String).map { Array($0.utf8) } == Array(string.utf8))
    }
  }

  @Test func `bytes that are no UTF-8 travel in base 64`() throws {
    var random = SplitMix(state: 2)
    var met = 0
    for _ in 0..<5_000 {
      let bytes = (0..<Int(random.next() % 9)).map { _ in UInt8(truncatingIfNeeded: random.next() | 0x40) }
      var line: [UInt8] = []
      Question.append(ask: URLText(bytes: bytes), id: 3, to: &line)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect((object["url"] != nil) == isText)
      guard !isText else { continue }
      met += 1
      #expect((object["url_base64"] as? String).flatMap { Data(base64Encoded: $0) } == Data(bytes))
    }
    #expect(met > 1_000)
  }

  @Test func `lone surrogates and pairs are kept as they were escaped`() throws {
    let read = try #require(
      reply("{\"id\":1,\"error\":\"\\ud83d\\ude00 \\ud83d \\ude00 \\ud83dx\\ud83d\\ud83d\\ude00\"}"))
    let high: [UInt8] = [0xED, 0xA0, 0xBD]
    let pair: [UInt8] = [0xF0, 0x9F, 0x98, 0x80]
    let expected = pair + [0x20] + high + [0x20, 0xED, 0xB8, 0x80, 0x20] + high + [0x78] + high + pair
    #expect(read.error?.bytes == expected)
  }
}

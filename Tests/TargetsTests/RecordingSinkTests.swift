import Foundation
import HarnessModel
import Targets
import Testing

@Suite struct RecordingSinkTests {
  /// Sends bytes to the sink and gives back all that it answers.
  private static func send(_ text: String, to sink: RecordingSink) throws -> String {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = sink.port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if connected != 0 { return "no connection" }
    _ = Array(text.utf8).withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
    shutdown(connection, Int32(SHUT_WR))
    return String(
      decoding: FileHandle(fileDescriptor: connection, closeOnDealloc: false).readDataToEndOfFile(),
      as: UTF8.self)
  }

  @Test func `what arrives is remembered byte for byte, in order, and answered with its page`() throws {
    let sink = try RecordingSink { site, target in Array("\(site) ".utf8) + target.bytes }
    defer { sink.close() }
    let answer = try Self.send("GET /a%2Fb?x=%C3%A4#f HTTP/1.1\r\nHost: h\r\n\r\n", to: sink)
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.hasSuffix("\r\n\r\n\(sink.site) /a%2Fb?x=%C3%A4#f"))
    #expect(try Self.send("HEAD /two words HTTP/1.0\r\n\r\n", to: sink).hasSuffix("close\r\n\r\n"))
    let requests = sink.take(expecting: 2, within: 1_000)
    #expect(requests.map(\.method) == ["GET", "HEAD"])
    #expect(requests.map(\.target) == ["/a%2Fb?x=%C3%A4#f", "/two words"])
    #expect(sink.take(expecting: 0, within: 0).isEmpty)
  }

  @Test func `half a request is none, and the next one is served`() throws {
    let sink = try RecordingSink { _, _ in [] }
    defer { sink.close() }
    #expect(try Self.send("GET /half HTTP/1.1\r\nHost:", to: sink) == "")
    #expect(try Self.send("GET /whole HTTP/1.1\r\n\r\n", to: sink).contains("200 OK"))
    #expect(sink.take(expecting: 1, within: 1_000).map(\.target) == ["/whole"])
  }

  @Test func `once closed it cannot be reached`() throws {
    let sink = try RecordingSink { _, _ in [] }
    sink.close()
    sink.close()
    let answer = try Self.send("GET / HTTP/1.1\r\n\r\n", to: sink)
    #expect(["", "no connection"].contains(answer))
    #expect(sink.take(expecting: 1, within: 50).isEmpty)
  }

  /// A gate that refuses one page and says of another that it would fetch it under another name.
  private static func decision(on url: URLText, _ site: String) -> GateDecision {
    let text = String(decoding: url.bytes, as: UTF8.self)
    if text.contains("refused") { return GateDecision(.deny) }
    let isTidied = text.contains("tidied")
    return GateDecision(.allow, detail: isTidied ? Answer.Detail(url: ForeignText(site + "/tidied/")) : nil)
  }

  @Test func `behind a gate that only judges, what it allows is fetched and nothing else`() throws {
    let sink = try RecordingSink { _, _ in Array("a page".utf8) }
    let other = try RecordingSink { _, _ in [] }
    defer {
      sink.close()
      other.close()
    }
    let site = sink.site
    let greeting = TargetGreeting(name: "test", version: "1", capabilities: [.allow])
    let gate = ClosureTarget(id: TargetID("test"), greeting: greeting) { _ in
      { url in Self.decision(on: url, site) }
    }
    let session = try FetchingTarget(gate).open(TargetLimits())
    defer { session.close() }
    let urls: [String] = [
      "\(site)/a%2Fb?x=1#part", "\(site)/refused", "\(site)/tidied", "\(site)/two words", site,
      "\(site)@evil.test/", "http://localhost:\(sink.port)/", "https://127.0.0.1:\(sink.port)/",
      "\(other.site)/elsewhere",
      "http://127.0.0.1:99999/",
    ]
    session.submit(QuestionBatch(policy: Policy(), urls: urls.map { URLText($0) }))
    #expect(session.collect().answers.count { $0.verdict == .allow } == urls.count - 1)
    #expect(sink.take(expecting: 0, within: 0).map(\.target) == ["/a%2Fb?x=1", "/tidied/"])
    #expect(other.take(expecting: 0, within: 0).map(\.target) == ["/elsewhere"])
  }
}

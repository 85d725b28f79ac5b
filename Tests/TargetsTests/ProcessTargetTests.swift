import HarnessModel
import Targets
import Testing

@Suite struct ProcessTargetTests {
  @Test func `answers carry verdict and detail in the order of the questions`() throws {
    let urls = AdapterFixture.urls(5_000)
    let batch = try AdapterFixture.ask(urls)
    #expect(batch.reply == .accepted)
    #expect(batch.answers == urls.map(AdapterFixture.right))
  }

  @Test func `batches overlap, and a policy holds for its own batch alone`() throws {
    let session = try AdapterFixture.target().open(AdapterFixture.limits)
    defer { session.close() }
    let policies = ["example.com", "evil.test", "evil.test", "example.com", "no!"].map {
      Policy(allowed: [EntryText($0)])
    }
    for policy in policies { session.submit(QuestionBatch(policy: policy, urls: AdapterFixture.urls(2))) }
    let batches = policies.map { _ in session.collect() }
    #expect(
      batches.map { $0.answers.map(\.verdict) } == [
        [.allow, .deny], [.deny, .allow], [.deny, .allow], [.allow, .deny], [.deny, .deny],
      ])
    #expect(batches[4].reply == .rejected("entry with !"))
    #expect(batches[4].answers[0] == .verdict(.deny, Answer.Detail(code: "config_error")))
    session.submit(QuestionBatch(policy: policies[4], urls: []))
    #expect(session.collect().reply == .rejected("entry with !"))
  }

  @Test func `a declined policy declines its questions`() throws {
    let batch = try AdapterFixture.ask(
      AdapterFixture.urls(3), policy: Policy(allowed: ["a?.example.com"]))
    #expect(batch.reply == .declined("no patterns"))
    #expect(batch.answers == Array(repeating: .declined("no patterns"), count: 3))
  }

  @Test func `what the greeting does not name is declined without asking`() throws {
    let batch = try AdapterFixture.ask(AdapterFixture.urls(1), policy: Policy(blocked: ["example.com"]))
    #expect(batch.reply == .declined("the target names no capability block"))
  }

  @Test func `an entry that is not UTF-8 is declined, because JSON cannot carry it`() throws {
    let target = AdapterFixture.target("everything")
    let session = try target.open(AdapterFixture.limits)
    defer { session.close() }
    session.submit(
      QuestionBatch(policy: Policy(allowed: [EntryText(bytes: [0xFF])]), urls: AdapterFixture.urls(2)))
    session.submit(QuestionBatch(policy: AdapterFixture.policy, urls: AdapterFixture.urls(2)))
    #expect(
      session.collect().answers
        == Array(
          repeating: .declined("an entry is not UTF-8, so JSON cannot carry it"), count: 2))
    #expect(session.collect().answers == AdapterFixture.urls(2).map(AdapterFixture.right))
  }

  @Test func `every byte of a URL arrives as it was`() throws {
    let ascii = URLText(bytes: Array(0..<128).map(UInt8.init).filter { $0 != UInt8(ascii: "#") })
    let unicode = URLText("https://\u{430}\u{10FFFF}\u{2028}\u{FEFF}é.example.com/\u{1F600}")
    let invalid = URLText(bytes: Array("https://x".utf8) + [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x00])
    let hosts = try AdapterFixture.ask([ascii, unicode, invalid]).answers.map(Self.host)
    #expect(hosts[0]?.bytes == ascii.bytes)
    #expect(hosts[1]?.bytes == unicode.bytes)
    // The adapter shows the bytes of url_base64 as Latin-1.
    #expect(hosts[2]?.string?.unicodeScalars.map { UInt8($0.value) } == invalid.bytes)
  }

  @Test func `bytes in answers are kept, escapes resolved, and NUL is a byte like any other`() throws {
    let answers = try AdapterFixture.ask(["https://a/#bytes", "https://b/#error", "https://c/#decline"])
      .answers
    #expect(Self.host(answers[0])?.bytes == [0x61, 0xFF, 0x00, 0xF0, 0x9F, 0x98, 0x80, 0x62])
    #expect(
      answers[1]
        == .failed(ForeignText(bytes: Array("lone ".utf8) + [0xED, 0xA0, 0x80] + Array(" surrogate".utf8))))
    #expect(answers[2] == .declined("only \u{2028} http"))
  }

  @Test func `a megabyte of URL is asked like any other`() throws {
    let long = URLText(bytes: Array("https://example.com/".utf8) + [UInt8](repeating: 0x61, count: 1 << 20))
    let answers = try AdapterFixture.ask([long, "https://evil.test/"], limits: TargetLimits(line: 1 << 22))
      .answers
    #expect(answers.map(\.verdict) == [.allow, .deny])
  }

  @Test func `answers in any order find their questions`() throws {
    let urls = AdapterFixture.urls(700)
    #expect(try AdapterFixture.ask(urls, mode: "reorder").answers == urls.map(AdapterFixture.right))
  }

  private static func host(_ answer: Answer) -> ForeignText? {
    if case .verdict(_, let detail) = answer { return detail?.host }
    return nil
  }
}

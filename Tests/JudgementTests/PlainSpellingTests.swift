import HarnessModel
import Judgement
import Testing

@Suite struct PlainSpellingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var url: String
    var plain: [String]
    var testDescription: String { url.debugDescription }
  }

  @Test(arguments: [
    Row(url: "https://evil.test/", plain: []),
    Row(
      url: "HTTPS://user:pw@EVIL.test./%61dmin",
      plain: ["https://evil.test/admin", "HTTPS://EVIL.test./%61dmin"]),
    Row(
      url: "https://evil.test:8080/a/../b",
      plain: ["https://evil.test:8080/b", "https://evil.test/a/../b"]),
    Row(url: "https://evil.test", plain: ["https://evil.test/"]),
    // Two readers, two places.
    Row(
      url: "https://evil.test\\@example.com/",
      plain: ["https://evil.test/@example.com/", "https://example.com/"]),
    // What is hidden in a query counts only where leaving it out makes a difference.
    Row(
      url: "https://evil.test./?a b",
      plain: ["https://evil.test/", "https://evil.test./", "https://evil.test/?ab", "https://evil.test./?ab"]),
    Row(url: "https://[::1]./", plain: ["https://[::1]/"]),
    Row(url: "http://0x7f.1/", plain: ["http://127.0.0.1/"]),
    Row(
      url: " https://@example.com..\t/a",
      plain: ["https://example.com/a", "https://example.com./a", "https://example.com../a"]),
    // Nobody reads these; what is left is what somebody could read.
    Row(url: "http://x@exam ple..com:99999/a", plain: ["http://example.com/", "http://example..com/a"]),
    Row(url: "http://@%aa", plain: ["http://%aa/", "http://%aa"]),
    Row(url: "", plain: []),
    Row(url: "://", plain: []),
    Row(url: "javascript:alert(1)", plain: []),
  ])
  func `a URL in its plain spellings`(_ row: Row) {
    let oracle = Oracle(policy: Policy(allowed: ["example.com"]))
    let spellings = oracle.plainSpellings(of: URLText(bytes: Array(row.url.utf8)))
    #expect(spellings.map { String(decoding: $0.bytes, as: UTF8.self) } == row.plain)
  }
}

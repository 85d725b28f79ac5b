import Foundation
import HarnessModel
import Testing

@testable import Reports

/// What a real browser makes of the page; slow, so it runs only with `GATECRASH_DEEP=1`.
@Suite(
  .enabled(if: ProcessInfo.processInfo.environment["GATECRASH_DEEP"] == "1"),
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")))
struct BrowserTests {
  /// The page as the browser serializes it after loading, and what it logged.
  private func load(_ page: [UInt8]) throws -> (dom: String, log: String) {
    let scratch = try ScratchDirectory()
    try OutputFile.write(page, to: scratch.file("page.html"))
    let browser = Process()
    browser.executableURL = URL(fileURLWithPath: "/usr/bin/chromium")
    browser.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + scratch.file("profile"),
      "--enable-logging=stderr", "--virtual-time-budget=5000", "--dump-dom", scratch.file("page.html"),
    ]
    let log = scratch.file("log.txt")
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    let pipe = Pipe()
    browser.standardOutput = pipe
    browser.standardError = FileHandle(forWritingAtPath: log)
    try browser.run()
    let dom = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    browser.waitUntilExit()
    return (dom, String(decoding: try scratch.bytes("log.txt"), as: UTF8.self))
  }

  @Test func `a browser finds no element but ours, and nothing to complain of`() throws {
    let (dom, log) = try load(HTMLReport.render(HostileRun.record))
    #expect(dom.contains("</footer>"))
    try HTMLReportTests.expectOnlyOurTags(dom)
    #expect(!log.contains("CONSOLE"), "\(log)")
  }

  @Test func `without the security policy nothing runs either`() throws {
    let page = String(decoding: HTMLReport.render(HostileRun.record), as: UTF8.self)
    let open = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    #expect(open != page)
    let witness =
      "<script>window.alert = () => document.documentElement.setAttribute('data-ran', 'x')</script></head>"
    let (dom, _) = try load(Array(open.replacing("</head>", with: witness).utf8))
    #expect(dom.contains("</footer>"))
    #expect(!dom.contains("data-ran=\""))
    let planted = open.replacing("</head>", with: witness).replacing(
      "</footer>", with: "<img src=x onerror=alert(1)></footer>")
    #expect(try load(Array(planted.utf8)).dom.contains("data-ran=\"x\""))
  }
}

import Foundation
import HarnessModel
import Targets
import TestSupport

/// The misbehaving adapter: its mode, or the fragment of a URL, says what it does wrong.
enum AdapterFixture {
  static let policy = Policy(allowed: ["example.com"])
  /// Short enough for a test, long enough for a loaded machine: what hangs sleeps for an hour.
  static let limits = TargetLimits(greeting: 20_000, question: 400, grace: 200)

  static func target(_ mode: String...) -> ProcessTarget {
    let script = Fixtures.root.appendingPathComponent("Tests/Fixtures/adapter.py").path
    return ProcessTarget(command: ["python3", "-IS", script] + mode, id: TargetID("fixture"))
  }

  static func ask(
    _ urls: [URLText], mode: String = "plain", policy: Policy = policy, limits: TargetLimits = limits
  ) throws -> AnsweredBatch {
    let session = try target(mode).open(limits)
    defer { session.close() }
    session.submit(QuestionBatch(policy: policy, urls: urls))
    return session.collect()
  }

  /// URLs of which the ones at even places are inside the policy.
  static func urls(_ count: Int) -> [URLText] {
    (0..<count).map { URLText("https://h\($0).\($0 % 2 == 0 ? "example.com" : "evil.test")/") }
  }

  /// What a healthy adapter answers; it says which URL it judged, so that a mix-up would show.
  static func right(_ url: URLText) -> Answer {
    let host = String(decoding: url.bytes, as: UTF8.self)
      .replacing("https://", with: "").prefix { $0 != "/" }
    return .verdict(
      host.hasSuffix("example.com") ? .allow : .deny,
      Answer.Detail(host: ForeignText(bytes: url.bytes)))
  }

  /// Processes whose command line contains a text and that are neither zombies nor ourselves.
  static func processes(_ text: String) -> Int {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return files.filter { Int($0) != nil && Int($0) != Int(getpid()) }.filter { pid in
      guard let line = try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(pid)/cmdline")) else {
        return false
      }
      return String(decoding: line, as: UTF8.self).replacing("\0", with: " ").contains(text)
    }.count
  }
}

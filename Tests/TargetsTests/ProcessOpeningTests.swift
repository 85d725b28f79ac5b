import Foundation
import HarnessModel
import Targets
import TestSupport
import Testing

@Suite struct ProcessOpeningTests {
  private let id = TargetID("fixture")

  private func error(_ target: ProcessTarget, greeting: Int = 10_000) -> TargetError? {
    do {
      try target.open(TargetLimits(greeting: greeting, grace: 50)).close()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a command that is missing is named`() {
    for name in ["no-such-command-here", "/no/such/adapter", ""] {
      #expect(error(ProcessTarget(command: [name, "x"], id: id)) == .notFound(id, ForeignText(name)))
    }
  }

  @Test func `a file that cannot be executed is named`() {
    let script = Fixtures.root.appendingPathComponent("Tests/Fixtures/adapter.py").path
    #expect(error(ProcessTarget(command: [script], id: id)) == .notExecutable(id, ForeignText(script)))
  }

  @Test func `a command that ends at once tells its last words`() {
    #expect(
      error(AdapterFixture.target("dies"))
        == .diedAtHello(id, Answer.Crash(status: 1, signal: nil, stderr: "no module named filter\n")))
    #expect(
      error(ProcessTarget(command: ["sh", "-c", "kill -9 $$"], id: id))
        == .diedAtHello(id, Answer.Crash(status: nil, signal: 9)))
    #expect(
      error(ProcessTarget(command: ["true"], id: id))
        == .diedAtHello(id, Answer.Crash(status: 0, signal: nil)))
  }

  @Test func `a command that says nothing is given up after its time`() {
    let target = ProcessTarget(command: ["sh", "-c", "echo thinking >&2; exec sleep 3600"], id: id)
    #expect(error(target, greeting: 300) == .silentAtHello(id, milliseconds: 300, stderr: "thinking\n"))
  }

  @Test func `a first line that is no greeting is shown`() {
    #expect(error(AdapterFixture.target("banner")) == .nonsenseAtHello(id, line: "Loading the model ..."))
    #expect(error(AdapterFixture.target("version2")) == .otherVersion(id, 2))
    guard case .nonsenseAtHello(_, let line) = error(AdapterFixture.target("nameless")) else {
      Issue.record("a greeting without a name was accepted")
      return
    }
    #expect(line.string?.contains("capabilities") == true)
    guard case .nonsenseAtHello = error(ProcessTarget(command: ["cat", "/dev/zero"], id: id)) else {
      Issue.record("zeros without end were accepted")
      return
    }
  }

  @Test func `a greeting tells name, version and the capabilities that are known here`() throws {
    let session = try AdapterFixture.target().open(AdapterFixture.limits)
    defer { session.close() }
    #expect(
      session.greeting
        == TargetGreeting(name: "fixture", version: "1", capabilities: [.allow, .subdomains]))
  }

  @Test func `every error says what to try`() {
    let crash = Answer.Crash(status: 1, signal: nil, stderr: "trace")
    let errors: [(TargetError, String)] = [
      (.notFound(id, "x"), "Check the spelling and PATH."), (.notExecutable(id, "x"), "Try chmod +x"),
      (.cannotStart(id, errno: EMFILE), "Too many open files"), (.diedAtHello(id, crash), "error stream"),
      (.silentAtHello(id, milliseconds: 5, stderr: ""), "flush"),
      (.nonsenseAtHello(id, line: "x"), "greeting"),
      (.otherVersion(id, 2), "speaks 1"),
    ]
    for (error, advice) in errors {
      let words = error.prose.parts.map { if case .ours(let words) = $0 { words } else { "" } }.joined()
      #expect(words.contains(advice))
      #expect(words.contains("fixture"))
    }
  }
}

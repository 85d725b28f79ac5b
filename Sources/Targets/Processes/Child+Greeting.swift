import CSpawn
import Glibc
import HarnessModel

extension Child {
  /// Says hello and waits for the greeting.
  func greet(id: TargetID, within milliseconds: Int) throws(TargetError) -> TargetGreeting {
    // A pipe holds the line whether or not the process has begun to read.
    _ = write(Question.hello[...])
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while true {
      if let line = nextLine() { return try Self.greeting(line, id) }
      if lines.pending > 1 << 16 { throw .nonsenseAtHello(id, line: .excerpt(of: lines.beginning)) }
      let left = deadline - .now
      guard left > .zero else {
        throw .silentAtHello(id, milliseconds: milliseconds, stderr: lastWords)
      }
      let ready = wait(toWrite: false, milliseconds: Int(left / .milliseconds(1)) + 1)
      if ready.contains(.output), case .bytes = read() { continue }
      if ready.contains(.ended) || ready.contains(.output) { try explainEnd(id, until: deadline) }
    }
  }

  /// Its output has ended, so it can greet no more.
  private func explainEnd(
    _ id: TargetID, until deadline: ContinuousClock.Instant
  ) throws(TargetError) {
    if end == nil { awaitEnd(milliseconds: Int(max(.zero, deadline - .now) / .milliseconds(1))) }
    switch executionError {
    case ENOENT?, EACCES?, ENOEXEC?: throw .notExecutable(id, ForeignText(id.rawValue))
    case let number?: throw .cannotStart(id, errno: number)
    case nil: throw .diedAtHello(id, crash)
    }
  }

  private static func greeting(
    _ line: UnsafeBufferPointer<UInt8>, _ id: TargetID
  ) throws(TargetError) -> TargetGreeting {
    switch GreetingLine.read(line) {
    case .greeting(let greeting): return greeting
    case .otherVersion(let version): throw .otherVersion(id, version)
    case .nonsense: throw .nonsenseAtHello(id, line: .excerpt(of: line))
    }
  }
}

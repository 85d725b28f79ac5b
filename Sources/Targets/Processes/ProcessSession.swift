import Glibc
import HarnessModel

/// A session with a process: moves bytes, watches the clock, replaces the process when it must.
///
/// There is no thread behind it. `submit` writes as much as the pipe holds, a megabyte and thus more than a fast
/// child reads while the next batch is made; `collect` does the rest. The limit of a question counts while
/// it is the oldest without an answer and only while we listen, so that a busy harness blames nobody.
final class ProcessSession: TargetSession {
  /// How much longer a question gets when it is asked again alone, until one has hung all that time.
  static let patience = 5
  /// Starts in a row that may fail before the target counts as lost.
  static let failedStarts = 3
  /// Encoded questions kept ready for the pipe, in bytes.
  static let readyBytes = 1 << 16

  /// From this many open questions on we rest a little before we listen, in microseconds.
  static let manyWaiting = 256
  static let nap: UInt32 = 300
  /// How long we listen before we look whether we are still wanted, in milliseconds.
  static let watchfulness = 200

  let greeting: TargetGreeting
  private let id: TargetID
  private let command: Command
  private let limits: TargetLimits
  private var child: Child?
  private var docket = Docket()
  private var restarts = 0
  private(set) var isLost = false
  /// Whether the target has hung for sure once.
  private var hasHung = false
  private var outgoing: [UInt8] = []
  private var written = 0
  private var isPipeFull = false
  private var isInputClosed = false
  private var isAbandoned: () -> Bool = { false }
  /// The question after which a ping was sent.
  private var pinged: Int?
  /// The question whose time runs, and since when.
  private var clocked: (position: Int, since: ContinuousClock.Instant)?

  init(id: TargetID, _ command: Command, _ limits: TargetLimits) throws(TargetError) {
    self.id = id
    self.command = command
    self.limits = limits
    let child = try Child(command, id: id, limits)
    self.greeting = try child.greet(id: id, within: limits.greeting)
    self.child = child
  }

  deinit {
    close()
  }

  func submit(_ batch: QuestionBatch) {
    docket.add(batch, declined: batch.reasonToDecline(greeting.capabilities))
    if isLost || child == nil { return giveUp() }
    isPipeFull = false
    send()
    receive()
  }

  func collect() -> AnsweredBatch {
    clocked = nil
    isPipeFull = false
    while !docket.isFrontComplete {
      if isAbandoned() { abandon() }
      guard let child else {
        giveUp()
        break
      }
      send()
      if docket.isFrontComplete { break }
      if receive() { continue }
      // A child that flushes each line would wake us for each, and lose its processor to us.
      if docket.ledger.waitingCount > Self.manyWaiting { usleep(Self.nap) }
      let ready = child.wait(
        toWrite: isPipeFull && !isInputClosed, milliseconds: min(millisecondsLeft(), Self.watchfulness))
      if ready.contains(.input) { isPipeFull = false }
      if ready.contains(.output) { receive() }
      if ready.contains(.ended), self.child === child {
        drain()
        if self.child === child { died() }
      } else if millisecondsLeft() == 0 {
        expired()
      }
    }
    return docket.takeFront()
  }

  func abandon(when isAbandoned: @escaping () -> Bool) {
    self.isAbandoned = isAbandoned
  }

  func close() {
    child?.finish(Question.bye, grace: limits.grace)
    child = nil
    isLost = true
  }

  // MARK: - Moving bytes

  /// Writes what the pipe takes.
  private func send() {
    guard let child else { return }
    while true {
      if written == outgoing.count {
        outgoing.removeAll(keepingCapacity: true)
        written = 0
        while outgoing.count < Self.readyBytes, docket.writeNext(to: &outgoing) {}
        if outgoing.isEmpty { return }
      }
      if isPipeFull || isInputClosed { return }
      guard let count = child.write(outgoing[written...]) else {
        // It reads no more: its end will be told, or its silence noticed.
        isInputClosed = true
        return
      }
      written += count
      if count == 0 { isPipeFull = true }
    }
  }

  /// Reads what is there; `true` if there was something.
  @discardableResult
  private func receive() -> Bool {
    guard let child else { return false }
    switch child.read() {
    case .nothing: return false
    case .end:
      child.awaitEnd(milliseconds: limits.grace)
      died()
      return true
    case .bytes:
      takeLines()
      return true
    }
  }

  private func takeLines() {
    guard let child else { return }
    while let line = child.nextLine() {
      if line.count > limits.line { return broken(.garbled(.tooLong, .excerpt(of: line))) }
      if !docket.receive(line) { return broken(.garbled(.flood, .excerpt(of: line))) }
    }
    if child.lines.pending > limits.line {
      broken(.garbled(.tooLong, .excerpt(of: child.lines.beginning)))
    }
  }

  /// Reads the rest of what a process has left behind.
  private func drain() {
    guard let child else { return }
    // More than a pipe holds: a grandchild that writes on must not keep us here.
    for _ in 0..<64 {
      guard self.child === child, case .bytes = child.read() else { return }
      takeLines()
    }
  }

  // MARK: - Time

  private func millisecondsLeft() -> Int {
    guard let oldest = docket.ledger.oldest() else {
      clocked = nil
      return limits.question
    }
    if clocked?.position != oldest.position { clocked = (oldest.position, .now) }
    guard let clocked else { return limits.question }
    let limit = pinged == oldest.position ? limits.question : allowance(oldest.ticket)
    let left = .milliseconds(limit) - (ContinuousClock.now - clocked.since)
    return left <= .zero ? 0 : Int(left / .milliseconds(1)) + 1
  }

  /// The time that a question has, in milliseconds.
  private func allowance(_ ticket: Ticket) -> Int {
    docket.patient == ticket && !hasHung ? limits.question * Self.patience : limits.question
  }

  /// The oldest question has had its time.
  private func expired() {
    guard let oldest = docket.ledger.oldest() else { return }
    if docket.silenceNeedsPing(), docket.writePing(to: &outgoing) {
      clocked = (oldest.position, .now)
      pinged = oldest.position
      return
    }
    let milliseconds = allowance(oldest.ticket)
    if docket.patient == oldest.ticket { hasHung = true }
    child?.kill(grace: limits.grace)
    replace(after: .hung(milliseconds: milliseconds))
  }

  // MARK: - Trouble

  /// The process has ended by itself.
  private func died() {
    guard let child else { return }
    var crash = child.crash
    child.kill(grace: 0)
    crash.stderr = child.lastWords
    replace(after: .crashed(crash))
  }

  /// The process must be ended, because it does not stop talking.
  private func broken(_ trouble: Answer) {
    child?.kill(grace: limits.grace)
    replace(after: trouble)
  }

  private func replace(after trouble: Answer) {
    child = nil
    (clocked, pinged) = (nil, nil)
    outgoing.removeAll(keepingCapacity: true)
    (written, isPipeFull, isInputClosed) = (0, false, false)
    docket.interrupt(trouble)
    for _ in 0..<Self.failedStarts where restarts < limits.restarts {
      restarts += 1
      if let next = try? Child(command, id: id, limits),
        (try? next.greet(id: id, within: limits.greeting)) != nil
      {
        child = next
        return
      }
    }
    giveUp()
  }

  /// Nobody waits for the answers any more.
  private func abandon() {
    child?.kill(grace: 0)
    child = nil
    restarts = limits.restarts
  }

  private func giveUp() {
    isLost = true
    docket.giveUp(
      .failed(ForeignText("the target was lost: it had to be started again \(restarts) times")))
  }
}

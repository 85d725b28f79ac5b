import CSpawn
import Glibc
import HarnessModel

/// A running process under its guard; nothing of it outlives this object.
final class Child {
  /// What the process's streams allow right now.
  struct Readiness: OptionSet {
    var rawValue: UInt8
    static let input = Readiness(rawValue: 1)
    static let output = Readiness(rawValue: 2)
    static let ended = Readiness(rawValue: 4)
  }

  private var spawned: cspawn_child
  private let errorLimit: Int
  private var errorTail: [UInt8] = []
  private var isGone = false
  private(set) var lines = LineBuffer()
  /// How it ended, once it has.
  private(set) var end: (status: Int32?, signal: Int32?)?
  /// The memory that it held when it was ended for it, in MiB.
  private var excess: Int32?
  /// Why it could not be executed, once that is known.
  private(set) var executionError: Int32?

  init(_ command: Command, id: TargetID, _ limits: TargetLimits) throws(TargetError) {
    errorLimit = limits.stderr
    var spawned = cspawn_child()
    let words = command.words.map { strdup($0) } + [nil]
    let variables = command.environment.map { strdup($0) } + [nil]
    let failure = cspawn_start(
      command.path, words, variables, Int32(clamping: limits.memory), &spawned)
    for text in words + variables { free(text) }
    if failure != 0 { throw .cannotStart(id, errno: failure) }
    self.spawned = spawned
  }

  deinit {
    kill(grace: 0)
  }

  /// Waits until something can be done, at most so many milliseconds.
  func wait(toWrite: Bool, milliseconds: Int) -> Readiness {
    var watched = [
      pollfd(fd: spawned.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: spawned.error, events: Int16(POLLIN), revents: 0),
      pollfd(fd: spawned.guard_socket, events: Int16(POLLIN), revents: 0),
      pollfd(fd: toWrite ? spawned.input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&watched, 4, Int32(clamping: milliseconds)) > 0 else { return [] }
    if watched[1].revents != 0 { drainError() }
    if watched[2].revents != 0 { hearGuard() }
    var ready: Readiness = []
    if watched[0].revents != 0 { ready.insert(.output) }
    if watched[3].revents != 0 { ready.insert(.input) }
    if end != nil { ready.insert(.ended) }
    return ready
  }

  /// Writes what fits; `nil` if nobody will ever read it.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    let count = bytes.withUnsafeBytes { cspawn_write(spawned.input, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  /// Reads once from its output.
  func read() -> LineBuffer.Reading { lines.fill(from: spawned.output) }

  /// The next whole line it has written.
  func nextLine() -> UnsafeBufferPointer<UInt8>? { lines.line() }

  /// The last it said on its error stream.
  var lastWords: ForeignText {
    drainError()
    return ForeignText(bytes: errorTail)
  }

  /// How it ended, as an answer tells it.
  var crash: Answer.Crash {
    Answer.Crash(status: end?.status, signal: end?.signal, stderr: lastWords, excess: excess)
  }

  /// Lets it end by itself after the last line, or else ends it.
  func finish(_ farewell: [UInt8], grace: Int) {
    guard !isGone else { return }
    if end == nil { _ = write(farewell[...]) }
    closeInput()
    awaitEnd(milliseconds: grace)
    kill(grace: grace)
  }

  /// Ends it with everything it started: politely first if it is given time.
  func kill(grace: Int) {
    guard !isGone else { return }
    if end == nil, grace > 0 {
      _ = cspawn_command(spawned.guard_socket, CSPAWN_TERMINATE)
      awaitEnd(milliseconds: grace)
    }
    _ = cspawn_command(spawned.guard_socket, CSPAWN_KILL)
    // The guard ends when nothing is left; its own end is only forced if the system is stuck.
    cspawn_reap(spawned.guard, 5_000)
    hearGuard()
    _ = lastWords
    closeInput()
    for descriptor in [spawned.output, spawned.error, spawned.guard_socket] { close(descriptor) }
    isGone = true
  }

  /// Waits for its end, reading on so that it is not held up by a full pipe.
  func awaitEnd(milliseconds: Int) {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while end == nil {
      let left = deadline - .now
      guard left > .zero else { return }
      let ready = wait(toWrite: false, milliseconds: Int(left / .milliseconds(1)) + 1)
      if ready.contains(.output) {
        lines.clear()
        if case .end = read() {
          // Nothing more can come but the guard's word.
          var only = pollfd(fd: spawned.guard_socket, events: Int16(POLLIN), revents: 0)
          _ = poll(&only, 1, Int32(clamping: Int(left / .milliseconds(1)) + 1))
          hearGuard()
          if end == nil, ContinuousClock.now >= deadline { return }
        }
      }
    }
  }

  private func hearGuard() {
    var message = cspawn_message()
    while true {
      switch cspawn_receive(spawned.guard_socket, &message) {
      case 1 where message.event == Int32(CSPAWN_EXITED.rawValue): end = end ?? (message.value, nil)
      case 1 where message.event == Int32(CSPAWN_SIGNALED.rawValue): end = end ?? (nil, message.value)
      case 1 where message.event == Int32(CSPAWN_OVER_MEMORY.rawValue): excess = message.value
      case 1: executionError = message.value
      case 0: return
      default:
        end = end ?? (nil, nil)
        return
      }
    }
  }

  private func drainError() {
    guard !isGone else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 14) { buffer in
      // Bounded, so that a flood cannot keep us here.
      for _ in 0..<64 {
        let count = Glibc.read(spawned.error, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        errorTail += buffer[..<count]
        if errorTail.count > errorLimit { errorTail.removeFirst(errorTail.count - errorLimit) }
      }
    }
  }

  private func closeInput() {
    guard spawned.input >= 0 else { return }
    close(spawned.input)
    spawned.input = -1
  }
}

import Foundation
import Synchronization

/// The signals that end a run early: the first asks it to stop, a second one stops it at once.
///
/// Whoever signals a process and then its group, as `timeout` does, means one signal: what comes right behind the
/// first is the same.
enum Interrupt {
  private static let received = Atomic<Int32>(0)
  /// When it came, in milliseconds of the monotonic clock.
  private static let moment = Atomic<Int>(0)
  /// How long a further signal counts as the same, in milliseconds.
  private static let echo = 300

  /// Whether a signal has come.
  static var isRequested: Bool { signal != nil }

  /// The first signal that came: `SIGINT` or `SIGTERM`.
  static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Listens from now on.
  static func listen() {
    // The storage is made before a handler could need it.
    received.store(0, ordering: .relaxed)
    moment.store(0, ordering: .relaxed)
    // Whoever started us may have blocked them, and a mask is inherited.
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&ours, number)
      Foundation.signal(number) { Interrupt.take($0) }
    }
    pthread_sigmask(SIG_UNBLOCK, &ours, nil)
  }

  /// Runs inside the handler, so that it may do little: a clock is read, numbers are stored.
  private static func take(_ number: Int32) {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    let (isFirst, first) = moment.compareExchange(expected: 0, desired: now, ordering: .relaxed)
    if isFirst { return received.store(number, ordering: .relaxed) }
    guard now - first >= echo else { return }
    // The system's own handling ends the process once this handler has returned.
    Foundation.signal(number, SIG_DFL)
    raise(number)
  }
}

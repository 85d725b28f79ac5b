import Foundation
import Synchronization

/// The signals that end a run early: the first asks it to stop, the second stops it at once.
enum Interrupt {
  private static let received = Atomic<Int32>(0)

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
    // Whoever started us may have blocked them, and a mask is inherited.
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&ours, number)
      Foundation.signal(number) { number in
        Interrupt.received.store(number, ordering: .relaxed)
        // A second signal finds the system's own handling.
        Foundation.signal(number, SIG_DFL)
      }
    }
    pthread_sigmask(SIG_UNBLOCK, &ours, nil)
  }
}

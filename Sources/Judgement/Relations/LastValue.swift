import Synchronization

/// The last value of a function that depends on its argument alone, kept for when it is asked for again.
///
/// A law asks for the same lists beside each of a stretch of cases. To share them costs nothing, and lists
/// that share their storage are found equal at once.
struct LastValue<Argument: Equatable & Sendable, Value: Sendable>: ~Copyable, Sendable {
  private let last = Mutex<(argument: Argument, value: Value)?>(nil)

  /// The value for an argument, made if it is not the last one.
  func of(_ argument: Argument, _ make: (Argument) -> Value) -> Value {
    let known = last.withLock { $0?.argument == argument ? $0?.value : nil }
    if let known { return known }
    let value = make(argument)
    last.withLock { $0 = (argument, value) }
    return value
  }
}

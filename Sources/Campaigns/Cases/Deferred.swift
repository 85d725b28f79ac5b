internal import Synchronization

/// A value that is made once, when it is first asked for, and shared by all copies of its holder.
final class Deferred<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let kept = Mutex<Value?>(nil)

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value.
  var value: Value {
    kept.withLock { kept in
      if let kept { return kept }
      let value = make()
      kept = value
      return value
    }
  }

  /// The value, if somebody has asked for it.
  var made: Value? { kept.withLock { $0 } }
}

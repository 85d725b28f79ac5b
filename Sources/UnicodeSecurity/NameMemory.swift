public import Synchronization

/// Remembers what was found out about the last few thousand names, for questions that cost a library's work.
///
/// Campaigns ask about the same disguised names again and again: the gate and the oracle, each reading, each
/// technique on each list. The table is bounded, and a name that falls on the place of another one replaces it.
/// What is remembered must depend on the name alone.
///
/// It is public and inlinable so that other modules get a copy for their kind of finding; the generic one costs
/// more than a short question does.
public final class NameMemory<Finding: Sendable>: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline let name: [UInt8]
    @usableFromInline let finding: Finding

    @inlinable
    init(name: [UInt8], finding: Finding) {
      self.name = name
      self.finding = finding
    }
  }

  @usableFromInline let slots: Mutex<[Slot?]>

  /// How many names are remembered.
  @inlinable static var size: Int { 4_096 }
  /// A name that is longer than DNS allows twice over is looked at each time.
  @inlinable static var longest: Int { 512 }

  /// Makes a memory that knows nothing.
  @inlinable
  public init() {
    slots = Mutex(Array(repeating: nil, count: Self.size))
  }

  /// What there is to know about a name, found out by `study` unless it is remembered.
  @inlinable
  public func finding(about name: Span<UInt8>, _ study: ([UInt8]) -> Finding) -> Finding {
    guard name.count <= Self.longest else { return study(Self.copy(name)) }
    let place = Self.place(of: name)
    let known = name.withUnsafeBufferPointer { bytes in
      slots.withLock { slots -> Finding? in
        guard let slot = slots[place], slot.name.span.isEqual(to: bytes.span) else { return nil }
        return slot.finding
      }
    }
    if let known { return known }
    let studied = Self.copy(name)
    let finding = study(studied)
    slots.withLock { $0[place] = Slot(name: studied, finding: finding) }
    return finding
  }

  @inlinable
  static func copy(_ name: Span<UInt8>) -> [UInt8] { name.withUnsafeBufferPointer { Array($0) } }

  @inlinable
  static func place(of name: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<name.count {
      hash = (hash ^ UInt64(name[index])) &* 0x0000_0100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (size - 1)
  }
}

extension Span<UInt8> {
  /// Whether two texts are the same bytes.
  @inlinable
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}

internal import Synchronization

/// The first blocks of a campaign, kept from one target to the next.
///
/// A block is a function of the campaign and its number, so all targets are asked the same ones. Only so many
/// are kept that memory stays flat however long the campaign is.
final class BlockShelf: Sendable {
  private let schedule: Schedule
  private let capacity: Int
  private let kept = Mutex<[Int: Block]>([:])

  /// Blocks that are kept at most.
  static let most = 96

  /// Keeps blocks only where there is more than one target to ask.
  init(_ schedule: Schedule, targets: Int) {
    self.schedule = schedule
    capacity = targets > 1 ? Self.most : 0
  }

  /// The block of that number.
  func block(_ number: Int) -> Block {
    guard number < capacity else { return schedule.block(number) }
    if let known = kept.withLock({ $0[number] }) { return known }
    let made = schedule.block(number)
    kept.withLock { $0[number] = made }
    return made
  }
}

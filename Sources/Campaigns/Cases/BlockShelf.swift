internal import HarnessModel
internal import Synchronization

/// The first blocks of a campaign, kept from one target to the next.
///
/// A block is a function of the campaign and its number, so all targets are asked the same ones. Only so many bytes
/// are kept that memory stays flat however many cases there are and however long.
final class BlockShelf: Sendable {
  private struct Kept {
    var blocks: [Int: Block] = [:]
    var size = 0
  }

  private let schedule: Schedule
  private let capacity: Int
  private let kept = Mutex(Kept())

  /// The bytes that are kept at most, by `size(of:)`.
  static let most = 16 << 20
  /// What a case takes beside its URL and the choices of its recipe, and an entry beside its text.
  private static let (caseSize, entrySize) = (192, 64)

  /// Keeps blocks only where there is more than one target to ask.
  init(_ schedule: Schedule, targets: Int, capacity: Int = most) {
    self.schedule = schedule
    self.capacity = targets > 1 ? capacity : 0
  }

  /// What the kept blocks take, in bytes.
  var size: Int { kept.withLock(\.size) }

  /// The block of that number.
  func block(_ number: Int) -> Block {
    guard capacity > 0 else { return schedule.block(number) }
    if let known = kept.withLock({ $0.blocks[number] }) { return known }
    let made = schedule.block(number)
    let size = Self.size(of: made)
    kept.withLock { kept in
      guard kept.size + size <= capacity else { return }
      kept.blocks[number] = made
      kept.size += size
    }
    return made
  }

  /// About what a block takes, in bytes.
  static func size(of block: Block) -> Int {
    block.groups.reduce(0) { sum, group in
      let entries = group.arena.policy.entries.reduce(0) { $0 + $1.bytes.count + entrySize }
      let recipes = group.recipes.reduce(0) { sum, recipe in
        if case .path(let choices) = recipe { sum + choices.count * MemoryLayout<UInt64>.size } else { sum }
      }
      return group.cases.reduce(sum + entries + recipes) { $0 + $1.url.bytes.count + caseSize }
    }
  }
}

internal import CICUShim

extension Confusables {
  /// Every scalar whose skeleton is not itself, grouped by skeleton.
  ///
  /// Flat arrays: members lie in one, and each group has its skeleton and its part of the members.
  struct Index: Sendable {
    private struct Group {
      /// Where the skeleton lies in `skeletons`.
      var skeleton: Range<Int32>
      /// Where the members lie in `members`.
      var members: Range<Int32>
    }

    /// The index of ICU's data, made on first use.
    static let shared = Index()

    private var skeletons: [UInt32] = []
    private var members: [UInt32] = []
    private var groups: [Group] = []
    /// The length of the longest skeleton that one scalar has.
    private(set) var longestSkeleton = 1
    /// How many scalars have a skeleton other than themselves.
    var count: Int { members.count }

    init() {
      var entries = Self.entries(of: &skeletons)
      entries.sort { one, other in
        let order = Self.compare(skeletons, one.skeleton, other.skeleton)
        return order == 0 ? one.scalar < other.scalar : order < 0
      }
      for entry in entries {
        longestSkeleton = max(longestSkeleton, entry.skeleton.count)
        let end = Int32(members.count + 1)
        if let last = groups.last, Self.compare(skeletons, last.skeleton, entry.skeleton) == 0 {
          groups[groups.count - 1].members = last.members.lowerBound..<end
        } else {
          groups.append(Group(skeleton: entry.skeleton, members: end - 1..<end))
        }
        members.append(entry.scalar)
      }
    }

    /// The scalars whose skeleton is this one and not themselves, in order.
    func members(of skeleton: [Unicode.Scalar]) -> [Unicode.Scalar] {
      let wanted = skeleton.map(\.value)
      var (low, high) = (0, groups.count)
      while low < high {
        let middle = (low + high) / 2
        if text(groups[middle]).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
      }
      guard low < groups.count, text(groups[low]).elementsEqual(wanted) else { return [] }
      let range = groups[low].members
      return members[Int(range.lowerBound)..<Int(range.upperBound)].compactMap { Unicode.Scalar($0) }
    }

    /// The skeleton itself, and every scalar that has it.
    func lookalikes(of skeleton: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
      [skeleton] + members(of: skeleton).map { [$0] }
    }

    /// All groups: a skeleton and the scalars that have it.
    var all: [(skeleton: [Unicode.Scalar], members: [Unicode.Scalar])] {
      groups.map { group in
        let skeleton = text(group).compactMap { Unicode.Scalar($0) }
        return (skeleton, members(of: skeleton))
      }
    }

    private func text(_ group: Group) -> ArraySlice<UInt32> {
      skeletons[Int(group.skeleton.lowerBound)..<Int(group.skeleton.upperBound)]
    }
  }
}

extension Confusables.Index {
  private typealias Entry = (skeleton: Range<Int32>, scalar: UInt32)

  /// Asks ICU for the skeleton of every assigned scalar.
  private static func entries(of skeletons: inout [UInt32]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(32_768)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { room in
      guard let start = room.baseAddress else { return }
      for scalar in UInt32(0)...0x10FFFF where icushim_is_assigned(scalar) && !icushim_is_private(scalar) {
        let count = icushim_skeleton_of(scalar, start, 64)
        // An empty skeleton (ignorable code points) belongs to nothing that can be replaced.
        if count < 1 || count > 64 || count == 1 && start[0] == scalar { continue }
        let from = Int32(skeletons.count)
        skeletons.append(contentsOf: room[..<Int(count)])
        entries.append((from..<from + count, scalar))
      }
    }
    return entries
  }

  /// Below zero, zero or above: how two parts of an array compare, code point by code point.
  private static func compare(_ text: [UInt32], _ one: Range<Int32>, _ other: Range<Int32>) -> Int {
    var (i, j) = (Int(one.lowerBound), Int(other.lowerBound))
    while i < Int(one.upperBound), j < Int(other.upperBound) {
      if text[i] != text[j] { return text[i] < text[j] ? -1 : 1 }
      i += 1
      j += 1
    }
    return one.count - other.count
  }
}

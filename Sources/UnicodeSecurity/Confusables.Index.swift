internal import CICUShim

extension Confusables {
  /// Every scalar whose skeleton is not itself, grouped by skeleton.
  ///
  /// Flat arrays: members lie in one, and each group has its skeleton and its part of the members. Hangul syllables
  /// are left out: what their jamo look like is the same text in NFC.
  struct Index: Sendable {
    private struct Group {
      /// Where the skeleton lies in `skeletons`.
      var skeleton: Range<Int32>
      /// Where the members lie in `members`.
      var members: Range<Int32>
    }

    /// The index of ICU's data: the committed one where it is of ICU's Unicode, otherwise made on first use.
    static let shared = UnicodeVersions.icuUnicode == ConfusablesTable.unicode ? Index(table: ()) : Index()

    /// The first two scalars of a skeleton.
    struct Beginning: Hashable {
      let first: UInt32
      let second: UInt32

      init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        (self.first, self.second) = (first.value, second.value)
      }
    }

    /// How the skeletons of two scalars and more begin.
    static let beginnings = Set(
      shared.all.map(\.skeleton).filter { $0.count > 1 }.map { Beginning($0[0], $0[1]) })

    private var skeletons: [UInt32] = []
    private var members: [UInt32] = []
    private var groups: [Group] = []
    /// The length of the longest skeleton that one scalar has.
    private(set) var longestSkeleton = 1
    /// How many scalars have a skeleton other than themselves.
    var count: Int { members.count }

    /// Asks ICU about every code point, which takes some hundredths of a second.
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

    /// Reads the committed table: a line for each group, `skeleton=members` in hexadecimal, in order.
    init(table: Void) {
      let text = ConfusablesTable.text
      let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      members.reserveCapacity(bytes.count / 6)
      var number: UInt32 = 0
      var group = Group(skeleton: 0..<0, members: 0..<0)
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "="):
          skeletons.append(number)
          number = 0
          group.skeleton = group.skeleton.upperBound..<Int32(skeletons.count)
          longestSkeleton = max(longestSkeleton, group.skeleton.count)
        case UInt8(ascii: "+"):
          skeletons.append(number)
          number = 0
        case UInt8(ascii: " "), UInt8(ascii: "\n"):
          members.append(number)
          number = 0
          guard byte == UInt8(ascii: "\n") else { continue }
          group.members = group.members.upperBound..<Int32(members.count)
          groups.append(group)
        default: number = number << 4 | UInt32(byte < 0x40 ? byte - 0x30 : byte - 0x37)
        }
      }
    }

    /// The index as the lines of the committed table.
    var table: String {
      all.map { group in
        group.skeleton.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: "+") + "="
          + group.members.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ") + "\n"
      }.joined()
    }

    /// The scalars whose skeleton is this one and not themselves, in order.
    func members(of skeleton: [Unicode.Scalar]) -> [Unicode.Scalar] {
      let place = place(of: skeleton)
      guard place < groups.count, text(groups[place]).count == skeleton.count, hasStart(place, skeleton)
      else { return [] }
      let range = groups[place].members
      return members[Int(range.lowerBound)..<Int(range.upperBound)].compactMap { Unicode.Scalar($0) }
    }

    /// How many scalars have this skeleton and are not it themselves.
    func memberCount(of skeleton: [Unicode.Scalar]) -> Int {
      let place = place(of: skeleton)
      guard place < groups.count, text(groups[place]).count == skeleton.count, hasStart(place, skeleton)
      else { return 0 }
      return groups[place].members.count
    }

    /// Whether the skeleton of any scalar begins with this text.
    func hasSkeleton(beginningWith text: [Unicode.Scalar]) -> Bool {
      let place = place(of: text)
      return place < groups.count && hasStart(place, text)
    }

    /// The first group whose skeleton does not come before this one.
    private func place(of skeleton: [Unicode.Scalar]) -> Int {
      var (low, high) = (0, groups.count)
      while low < high {
        let middle = (low + high) / 2
        if text(groups[middle]).lexicographicallyPrecedes(skeleton.lazy.map(\.value)) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }

    private func hasStart(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
      self.text(groups[place]).starts(with: text.lazy.map(\.value))
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
        if (0xAC00...0xD7A3).contains(scalar) { continue }
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

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

    /// For each two ASCII characters, whether some skeleton begins with them.
    static let beginnings: [Bool] = {
      var beginnings = Array(repeating: false, count: 1 << 14)
      for group in shared.groups where group.skeleton.count > 1 {
        let start = Int(group.skeleton.lowerBound)
        let (first, second) = (shared.skeletons[start], shared.skeletons[start + 1])
        if first < 0x80, second < 0x80 { beginnings[Int(first) << 7 | Int(second)] = true }
      }
      return beginnings
    }()

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
      var search = beginning
      for scalar in skeleton { narrow(&search, by: scalar.value) }
      guard let found = group(of: search) else { return [] }
      let range = groups[found].members
      return members[Int(range.lowerBound)..<Int(range.upperBound)].compactMap { Unicode.Scalar($0) }
    }

    /// The groups whose skeletons begin with a text that is read scalar by scalar.
    struct Search {
      fileprivate var groups: Range<Int>
      fileprivate var length: Int

      /// Whether the skeleton of any scalar begins with what was read.
      var isOpen: Bool { !groups.isEmpty }
    }

    /// A search that has read nothing yet.
    var beginning: Search { Search(groups: groups.indices, length: 0) }

    /// Reads one more scalar.
    func narrow(_ search: inout Search, by scalar: UInt32) {
      let length = search.length
      // Groups are in order, so that those that are left lie side by side.
      let low = first(in: search.groups) { $0.count > length && skeletons[$0.lowerBound + length] >= scalar }
      let high = first(in: low..<search.groups.upperBound) { skeletons[$0.lowerBound + length] > scalar }
      search = Search(groups: low..<high, length: length + 1)
    }

    /// How many scalars have what was read for a skeleton and are not it themselves.
    func memberCount(of search: Search) -> Int {
      group(of: search).map { groups[$0].members.count } ?? 0
    }

    /// The group whose skeleton is what was read: it comes before all that begin like it.
    private func group(of search: Search) -> Int? {
      let first = search.groups.lowerBound
      return search.isOpen && groups[first].skeleton.count == search.length ? first : nil
    }

    /// The first group of those in order that is not below something.
    @inline(__always)
    private func first(in range: Range<Int>, where isReached: (Range<Int>) -> Bool) -> Int {
      var (low, high) = (range.lowerBound, range.upperBound)
      while low < high {
        let middle = (low + high) / 2
        let skeleton = groups[middle].skeleton
        let isAhead = !isReached(Int(skeleton.lowerBound)..<Int(skeleton.upperBound))
        if isAhead { low = middle + 1 } else { high = middle }
      }
      return low
    }

    /// Calls `body` with the end of each part of a text from one place on that something may look like, and with what
    /// is found of its skeleton.
    ///
    /// A part is no longer looked at once no skeleton begins as its own does.
    @inline(__always)
    func forEachPart(
      from start: Int, in text: [Unicode.Scalar], _ skeletons: Skeleton.Text,
      _ body: (_ end: Int, _ search: Search) -> Void
    ) {
      var search = beginning
      skeletons.forEach(at: start) { narrow(&search, by: $0) }
      for last in start + 1..<min(text.count, start + longestSkeleton) {
        skeletons.forEach(at: last) { narrow(&search, by: $0) }
        guard search.isOpen || last - start < Typeface.longest else { break }
        body(last + 1, search)
      }
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

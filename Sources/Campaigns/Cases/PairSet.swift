/// Pairs of techniques, by their numbers; which of the two came first does not matter.
struct PairSet: Sendable {
  private let techniques: Int
  /// A row for each technique, so that each pair stands in two.
  private var members: [Bool]
  private(set) var count = 0

  init(techniques: Int) {
    self.techniques = techniques
    members = Array(repeating: false, count: techniques * techniques)
  }

  func contains(_ one: Int16, _ other: Int16) -> Bool { members[Int(one) * techniques + Int(other)] }

  /// Adds a pair; a technique makes no pair with itself.
  mutating func insert(_ one: Int16, _ other: Int16) {
    guard one != other, !contains(one, other) else { return }
    set(one, other, true)
    count += 1
  }

  mutating func remove(_ one: Int16, _ other: Int16) {
    guard contains(one, other) else { return }
    set(one, other, false)
    count -= 1
  }

  /// How many pairs are in this set and not in the other.
  func subtracting(_ other: PairSet) -> Int {
    zip(members, other.members).count { $0 && !$1 } / 2
  }

  /// Adds one to the count of each technique, by its number, that is in a pair with this one.
  func count(with one: Int16, into counts: inout [UInt8]) {
    let row = Int(one) * techniques
    guard counts.count == techniques, members.indices.contains(row) else { return }
    members.withUnsafeBufferPointer { members in
      counts.withUnsafeMutableBufferPointer { counts in
        // Without bounds checks, many are added at a time.
        for number in 0..<techniques { counts[number] &+= members[row &+ number] ? 1 : 0 }
      }
    }
  }

  private mutating func set(_ one: Int16, _ other: Int16, _ isMember: Bool) {
    members[Int(one) * techniques + Int(other)] = isMember
    members[Int(other) * techniques + Int(one)] = isMember
  }
}

extension PairSet {
  /// Notes the techniques of a case; ways to write harmless URLs are none.
  mutating func note(_ made: Case.Trail) {
    guard made.stepCount > 1, made.start != .welcome else { return }
    for later in 1..<made.stepCount {
      for earlier in 0..<later { insert(made.steps[earlier], made.steps[later]) }
    }
  }
}

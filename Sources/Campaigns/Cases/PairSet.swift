/// Pairs of techniques, by their numbers; which of the two came first does not matter.
struct PairSet: Sendable {
  private let techniques: Int
  private var members: [Bool]
  private(set) var count = 0

  init(techniques: Int) {
    self.techniques = techniques
    members = Array(repeating: false, count: techniques * techniques)
  }

  func contains(_ one: Int16, _ other: Int16) -> Bool { members[place(one, other)] }

  /// Adds a pair; a technique makes no pair with itself.
  mutating func insert(_ one: Int16, _ other: Int16) {
    guard one != other, !members[place(one, other)] else { return }
    members[place(one, other)] = true
    count += 1
  }

  mutating func remove(_ one: Int16, _ other: Int16) {
    guard members[place(one, other)] else { return }
    members[place(one, other)] = false
    count -= 1
  }

  /// How many pairs are in this set and not in the other.
  func subtracting(_ other: PairSet) -> Int {
    zip(members, other.members).count { $0 && !$1 }
  }

  private func place(_ one: Int16, _ other: Int16) -> Int {
    Int(min(one, other)) * techniques + Int(max(one, other))
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

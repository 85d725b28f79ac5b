/// Rows of a table in small groups, so that each two rows meet in some group.
///
/// Rows stand on a circle; a ruler of marks that is turned once around it brings together all rows at
/// the distances between its marks. Rulers are chosen so that together they have every distance: with
/// four marks a group covers six pairs, close to the fewest groups there can be (Golomb rulers, and the
/// difference families of combinatorial design).
struct PairCover: Sendable {
  /// How many rows there are.
  let rows: Int
  /// The marks of each ruler, the first at 0, in rising order.
  let rulers: [[Int]]

  /// Covers all pairs of rows by groups of at most so many.
  init(rows: Int, groupsOf size: Int) {
    self.rows = rows
    var missing: Set<Int> = rows < 2 || size < 2 ? [] : Set(1...rows / 2)
    var rulers: [[Int]] = []
    while let shortest = missing.min() {
      var marks = [0, shortest]
      missing.remove(shortest)
      while marks.count < min(size, rows) {
        let free = (1..<rows).filter { !marks.contains($0) }
        let gains = free.map { mark in Self.distances(from: mark, to: marks, rows).intersection(missing).count
        }
        guard let best = gains.max(), best > 0, let place = gains.firstIndex(of: best) else { break }
        missing.subtract(Self.distances(from: free[place], to: marks, rows))
        marks.append(free[place])
      }
      rulers.append(marks.sorted())
    }
    self.rulers = rulers
  }

  /// How many groups there are.
  var count: Int { rulers.count * rows }

  /// The rows of one group.
  subscript(group: Int) -> [Int] {
    rulers[group / rows].map { ($0 + group % rows) % rows }
  }

  private static func distances(from mark: Int, to marks: [Int], _ rows: Int) -> Set<Int> {
    Set(marks.map { min(abs($0 - mark), rows - abs($0 - mark)) })
  }
}

/// Which pairs of techniques stood together on one URL.
struct PairTally: Sendable {
  private let techniques: Int
  private var seen: [Bool]

  init(techniques: Int) {
    self.techniques = techniques
    seen = Array(repeating: false, count: techniques * techniques)
  }

  /// Notes the techniques of a case; ways to write harmless URLs are none.
  mutating func note(_ made: Case) {
    guard made.stepCount > 1, made.anchor?.start != .welcome else { return }
    for later in 1..<made.stepCount {
      for earlier in 0..<later where made.steps[earlier] != made.steps[later] {
        let (one, other) = (Int(made.steps[earlier]), Int(made.steps[later]))
        seen[min(one, other) * techniques + max(one, other)] = true
      }
    }
  }

  /// How many pairs were seen.
  var count: Int { seen.count { $0 } }
}

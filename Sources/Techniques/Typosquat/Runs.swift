import Choices

/// Which of several places one kind of slip hits.
enum Runs {
  /// Some neighbouring places, and perhaps the last one besides.
  static func pick(of places: [Int], _ draw: inout Draw) throws(Rejection) -> [Int] {
    let first = try draw.below(places.count)
    let count = 1 + (try draw.below(places.count - first))
    let run = Array(places[first..<(first + count)])
    guard first + count < places.count, let last = places.last, try draw.flag() else { return run }
    return run + [last]
  }
}

import Foundation

/// Ways to take far too long that still end: after eleven seconds, beyond every limit of a question.
enum Stall {
  private static let longest = Duration.seconds(11)

  /// Waits without working.
  static func wait() {
    Thread.sleep(forTimeInterval: 11)
  }

  /// Matches `^(([a-z0-9])+[-.]?)+$` by trying every way to cut the text; the work doubles with each letter.
  static func backtrack(over text: ArraySlice<UInt8>) {
    let deadline = ContinuousClock.now + longest
    var steps = 0
    // Deep enough for every host, and not for the stack of a thread.
    _ = matches(text.prefix(1_000), deadline, &steps)
  }

  private static func matches(
    _ text: ArraySlice<UInt8>, _ deadline: ContinuousClock.Instant, _ steps: inout Int
  ) -> Bool {
    if text.isEmpty { return true }
    var end = text.startIndex
    while end < text.endIndex, isLetterOrDigit(text[end]) {
      end += 1
      steps += 1
      if steps.isMultiple(of: 4_096), ContinuousClock.now > deadline { return true }
      var rest = text[end...]
      if let byte = rest.first, byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") { rest.removeFirst() }
      if matches(rest, deadline, &steps) { return true }
    }
    return false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Inserts so many letters, each in the middle of those before it.
  static func insert(_ count: Int) {
    let deadline = ContinuousClock.now + longest
    var letters: [UInt32] = []
    for letter in 0..<count {
      letters.insert(UInt32(truncatingIfNeeded: letter), at: letters.count / 2)
      if letter.isMultiple(of: 256), ContinuousClock.now > deadline { return }
    }
  }
}

/// A place of a fixed size for what is worked out on the way, so that a name needs no storage of its own.
///
/// Nothing is written beyond its end: it is full instead, and whoever fills it has to ask.
struct Room<Element: BitwiseCopyable> {
  fileprivate let place: UnsafeMutableBufferPointer<Element>
  fileprivate(set) var count = 0
  fileprivate(set) var isFull = false

  /// Takes storage that is not initialized and lives longer than the room.
  init(_ place: UnsafeMutableBufferPointer<Element>) {
    self.place = place
  }

  subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count)
      return place[index]
    }
  }

  /// What was written.
  var written: UnsafeBufferPointer<Element> { UnsafeBufferPointer(rebasing: place[..<count]) }

  mutating func append(_ element: Element) {
    guard count < place.count else { return isFull = true }
    place.initializeElement(at: count, to: element)
    count += 1
  }

  mutating func insert(_ element: Element, at index: Int) {
    precondition(index >= 0 && index <= count)
    guard count < place.count, let start = place.baseAddress else { return isFull = true }
    (start + index + 1).update(from: start + index, count: count - index)
    place.initializeElement(at: index, to: element)
    count += 1
  }

  mutating func removeLast(_ number: Int) {
    precondition(number >= 0 && number <= count)
    count -= number
  }

  /// Runs `body` with a room for some elements, on the stack where they are few.
  static func with<Result>(_ capacity: Int, _ body: (inout Room) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: capacity) { place in
      var room = Room(place)
      return body(&room)
    }
  }
}

extension Room<UInt32> {
  /// Appends the ASCII that begins at an index, in lower case, and goes past it.
  mutating func appendASCII(_ text: Span<UInt8>, _ index: inout Int) {
    var (next, end) = (count, index)
    while end < text.count, text[end] < 0x80 {
      let byte = text[end]
      end += 1
      guard next < place.count else { continue }
      place.initializeElement(at: next, to: UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte))
      next += 1
    }
    if next - count < end - index { isFull = true }
    (count, index) = (next, end)
  }
}

extension Room<UInt64> {
  /// Inserts a number behind those that are not greater, of which all are in ascending order.
  mutating func insertSorted(_ number: UInt64) {
    append(number)
    guard !isFull else { return }
    var index = count - 1
    while index > 0, place[index - 1] > number {
      place[index] = place[index - 1]
      index -= 1
    }
    place[index] = number
  }
}

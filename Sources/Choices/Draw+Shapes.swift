extension Draw {
  /// One element; the first must be the simplest.
  @inlinable
  public mutating func pick<Elements: RandomAccessCollection>(
    _ elements: Elements
  ) throws(Rejection) -> Elements.Element {
    let offset = try below(elements.count)
    return elements[elements.index(elements.startIndex, offsetBy: offset)]
  }

  /// Whether something optional happens; `false` is the simpler possibility.
  @inlinable
  public mutating func flag() throws(Rejection) -> Bool {
    try below(2) == 1
  }

  /// An integer of a range; the lower bound is the simplest.
  ///
  /// - Throws: `Rejection.unsatisfied` if the range has more than `Int.max` members.
  @inlinable
  public mutating func integer(in range: ClosedRange<Int>) throws(Rejection) -> Int {
    let (width, isTooWide) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    guard !isTooWide, width < Int.max else { throw .unsatisfied }
    return range.lowerBound + (try below(width + 1))
  }

  /// Marks the choices drawn inside as belonging together, so that shrinking may drop them whole.
  @inlinable
  public mutating func spanned<Value>(
    _ body: (inout Draw) throws(Rejection) -> Value
  ) throws(Rejection) -> Value {
    let span = open()
    defer { close(span) }
    return try body(&self)
  }

  /// Elements as long as a coin says so, each with its coin in a span of its own.
  ///
  /// A length drawn first would tie the elements together; a coin before each lets shrinking drop
  /// any element by deleting its span.
  ///
  /// - Parameters:
  ///   - count: how many elements there may be; at most the upper bound are drawn.
  ///   - odds: after how many elements on average a random list ends.
  @inlinable
  public mutating func list<Element>(
    _ count: ClosedRange<Int>, odds: Int = 3,
    of element: (inout Draw) throws(Rejection) -> Element
  ) throws(Rejection) -> [Element] {
    var elements: [Element] = []
    while elements.count < count.upperBound {
      let isOptional = elements.count >= count.lowerBound
      let next = try spanned { (draw) throws(Rejection) -> Element? in
        if isOptional, try !draw.chance(odds, in: odds + 1) { return nil }
        return try element(&draw)
      }
      guard let next else { break }
      elements.append(next)
    }
    return elements
  }
}

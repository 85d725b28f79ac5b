import Choices
import Testing

@Suite struct EnumerationTests {
  @Test func `walks the whole tree once, simplest first`() {
    let walk = Enumeration { (draw) throws(Rejection) -> [Int] in
      try draw.list(0...3) { (draw) throws(Rejection) in try draw.below(2) }
    }
    let values = walk.map(\.value)
    #expect(values.count == 1 + 2 + 4 + 8)
    #expect(Set(values).count == values.count)
    #expect(values.first == [])
    #expect(values.last == [1, 1, 1])
  }

  @Test func `every element comes with the choices that make it again`() throws {
    let generator = Generator<Int>.integers(in: 0...5).list(0...2)
    for element in Enumeration(generator.draw) {
      var draw = Draw(replaying: element.sequence)
      #expect(try generator.draw(&draw) == element.value)
    }
  }

  @Test func `rejected paths are skipped and counted`() {
    var walk = Enumeration { (draw) throws(Rejection) -> Int in
      let number = try draw.below(10)
      guard number.isMultiple(of: 3) else { throw Rejection.unsatisfied }
      return number
    }
    var values: [Int] = []
    while let element = walk.next() { values.append(element.value) }
    #expect(values == [0, 3, 6, 9])
    #expect(walk.statistics.made == 4)
    #expect(walk.statistics.unsatisfied == 6)
  }

  @Test func `a generator without choices has one value`() {
    #expect(Enumeration(Generator.always(7).draw).map(\.value) == [7])
  }

  @Test func `paths past the limit are left out`() {
    let walk = Enumeration(limit: 4) { (draw) throws(Rejection) -> Int in
      var ones = 0
      while try draw.flag() { ones += 1 }
      return ones
    }
    #expect(walk.map(\.value) == [0, 1, 2, 3])
  }
}

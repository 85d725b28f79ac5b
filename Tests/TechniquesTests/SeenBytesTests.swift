import Techniques
import Testing

@Suite struct SeenBytesTests {
  @Test func `every string is new once, however many there are`() {
    var seen = SeenBytes()
    let strings = (0..<200_000).map { Array("\($0)".utf8) }
    let new = strings.filter { seen.insert($0) }.count
    let again = strings.filter { seen.insert($0) }.count
    #expect(new == strings.count)
    #expect(again == 0)
    #expect(seen.count == strings.count)
  }

  @Test func `a length is part of a string`() {
    var seen = SeenBytes()
    let news = [0, 0, 1, 2, 1, 8, 7].map { seen.insert([UInt8](repeating: 0, count: $0)) }
    #expect(news == [true, false, true, true, false, true, true])
  }
}

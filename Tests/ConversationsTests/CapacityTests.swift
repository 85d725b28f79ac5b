import Conversations
import Testing

@Suite struct CapacityTests {
  @Test func `twenty-six letters and ten fetches give the published bits`() {
    let letters = Capacity(classes: 26, uses: 10)
    #expect(abs(letters.ordered - 47.1) < 0.05)
    #expect(abs(letters.cached - 44.2) < 0.05)
    #expect(abs(letters.unordered - 27.9) < 0.05)
  }
}

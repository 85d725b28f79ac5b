import Testing
import UnicodeSecurity

@Suite struct ConfusableCandidateTests {
  private func candidates(_ label: String) -> [Confusables.Candidate] {
    Confusables.substitutions(in: Array(label.unicodeScalars))
  }

  private func candidate(_ text: String, of label: String) -> Confusables.Candidate? {
    candidates(label).first { $0.label == Array(text.unicodeScalars) }
  }

  @Test func `a mapped look-alike is the same host`() throws {
    let fullWidth = try #require(candidate("p\u{FF41}ypal", of: "paypal"))
    #expect(fullWidth.fate == .sameHost)
    #expect(!fullWidth.isRegistrable)
  }

  @Test func `a Cyrillic letter makes another host of mixed scripts`() throws {
    let mixed = try #require(candidate("p\u{430}ypal", of: "paypal"))
    #expect(mixed.fate == .distinctHost(aLabel: Array("xn--pypal-4ve".utf8)))
    #expect(mixed.isRegistrable)
    #expect(mixed.scripts == .mixed)
    #expect(mixed.replaced == 1..<2)
  }

  @Test func `a Latin look-alike is registrable in one script`() throws {
    let latin = try #require(candidate("p\u{251}ypal", of: "paypal"))
    #expect(latin.isRegistrable)
    #expect(latin.scripts.isSingleScript)
    #expect(latin.rank == 0)
  }

  @Test func `a capital that is mapped elsewhere is another host but not registrable as written`() throws {
    let capital = try #require(candidate("paypaI", of: "paypal"))
    #expect(capital.fate == .distinctHost(aLabel: Array("paypai".utf8)))
    #expect(!capital.isRegistrable)
  }

  @Test func `sequences are replaced by letters and letters by sequences`() {
    #expect(candidate("modem", of: "modern")?.rank == 0)
    #expect(candidate("modern", of: "modem")?.rank == 0)
    #expect(candidate("twitter", of: "tvvitter")?.likeness == .typeface)
    #expect(candidate("goog1e", of: "google")?.fate == .distinctHost(aLabel: Array("goog1e".utf8)))
  }

  @Test func `candidates come in order of rank and all look like the label`() {
    let all = candidates("example")
    #expect(all.count > 200)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.rank <= $1.rank })
    #expect(all.first?.rank == 0)
    let original = Skeleton.of(Array("example".utf8))
    for candidate in all where candidate.likeness == .skeleton {
      let text = Array(String(String.UnicodeScalarView(candidate.label)).utf8)
      #expect(Skeleton.of(text) == original)
    }
    #expect(Set(all.map(\.label)).count == all.count)
  }

  @Test func `a name of shared letters can be written in Cyrillic throughout`() throws {
    // The name of the well-known demonstration of 2017.
    let apple = try #require(Confusables.wholeScript(of: Array("apple".unicodeScalars)).first)
    #expect(apple.fate == .distinctHost(aLabel: Array("xn--80ak6aa92e".utf8)))
    #expect(apple.scripts == Script(tag: "Cyrl").map { .some([$0]) })
    let scope = Confusables.wholeScript(of: Array("scope".unicodeScalars))
    let first = try #require(scope.first)
    #expect(first.label == Array("ѕсоре".unicodeScalars))
    #expect(first.rank == 0)
    #expect(first.fate == .distinctHost(aLabel: Array("xn--e1argc3h".utf8)))
  }

  @Test func `an empty label has no candidates`() {
    #expect(candidates("").isEmpty)
    #expect(Confusables.wholeScript(of: []).isEmpty)
  }

  @Test func `the look-alikes of a letter are ranked like the labels they make`() throws {
    let ranked = Confusables.ranked(of: "a")
    #expect(Set(ranked.map(\.scalars)) == Set(Confusables.lookalikes(of: "a").map(\.scalars)))
    #expect(ranked.first?.scalars == ["\u{251}"])
    #expect(ranked.first?.rank == 0)
    #expect(ranked.first { $0.scalars == ["\u{430}"] }?.rank == 1)
    #expect(ranked.first { $0.scalars == ["\u{FF41}"] }?.rank == 4)
    #expect(zip(ranked, ranked.dropFirst()).allSatisfy { $0.rank <= $1.rank })
    #expect(Confusables.ranked(of: "m").contains { $0.scalars == ["r", "n"] && $0.rank == 0 })
    #expect(Confusables.ranked(of: "\u{430}").contains { $0.scalars == ["a"] && $0.rank == 1 })
  }
}

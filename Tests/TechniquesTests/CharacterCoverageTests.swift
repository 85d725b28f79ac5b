import Choices
import HarnessModel
import Techniques
import Testing
import UnicodeSecurity

/// The techniques that are made from Unicode's data use all of it.
@Suite struct CharacterCoverageTests {
  @Test func `every character that UTS #46 deletes is put into some host`() {
    let used = scalars(of: "invisible/*", listed: "a.b", perTechnique: 1_200)
    let missing = CharacterMappings.ignored.filter { !used.contains($0) }
    #expect(missing.map { String($0.value, radix: 16) } == [])
    #expect(CharacterMappings.ignored.count > 250)
  }

  @Test func `every character that UTS #46 maps to one letter or digit stands for it in some host`() {
    var used = scalars(of: "normalization/case-folds", listed: "sk.a", perTechnique: 500)
    for host in ["abcdef.ghi", "jklmno.pqr", "stuvwxyz.a", "a0123.a", "a456789.a"] {
      used.formUnion(scalars(of: "normalization/*-letters", listed: host, perTechnique: 500))
    }
    let single = CharacterMappings.uts46.filter { mapping in
      mapping.target.count == 1 && mapping.source.value >= 0x80
        && mapping.target.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    }
    let missing = single.map(\.source).filter { !used.contains($0) }
    #expect(missing.map { String($0.value, radix: 16) } == [])
    #expect(single.count > 900)
  }

  @Test func `every look-alike of UTS #39 stands for its letter in some host`() {
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars {
      let host = "z\(letter).test"
      let used = Set(
        Variants(
          of: Catalogue.techniques(matching: "homograph/confusable-swap"), in: Scene(.allow, host),
          perTechnique: 1_500
        )
        .map(\.url.bytes))
      for lookalike in Confusables.lookalikes(of: letter) where lookalike.scalars != [letter] {
        let text = "https://z" + lookalike.scalars.map { String(Character($0)) }.joined() + ".test/"
        #expect(used.contains(Array(text.utf8)), "\(text)")
      }
    }
  }

  private func scalars(of selector: String, listed: String, perTechnique: Int) -> Set<Unicode.Scalar> {
    var used: Set<Unicode.Scalar> = []
    for variant in Variants(
      of: Catalogue.techniques(matching: selector), in: Scene(.block, listed), perTechnique: perTechnique)
    {
      guard let text = variant.url.string else { continue }
      used.formUnion(text.unicodeScalars)
    }
    return used
  }
}

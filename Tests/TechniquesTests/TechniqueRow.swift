import Choices
import HarnessModel
import Techniques
import Testing

/// What the first variant of a technique must be, under an allow list and under a block list.
struct TechniqueRow: Sendable, CustomTestStringConvertible {
  var slug: String
  var listed: String
  var path: String
  var allow: String?
  var block: String?

  init(
    _ slug: String, listed: String = "example.com", path: String = "", allow: String?, block: String?
  ) {
    self.slug = slug
    self.listed = listed
    self.path = path
    self.allow = allow
    self.block = block
  }

  var testDescription: String { slug }

  /// Compares both directions, and the manual page with the first one.
  func check(family: String) throws {
    let id = TechniqueID(family, slug)
    let technique = try #require(Catalogue.technique(id))
    for (list, expected) in [(Scene.List.allow, allow), (.block, block)] {
      let scene = Scene(list, listed, path)
      let first = Variants(of: [technique], in: scene).first { _ in true }
      #expect(first?.url == expected.map { URLText($0) }, "under a list to \(list.rawValue)")
    }
    let page = try #require(TechniquePages.page(of: id))
    if !page.after.hasSuffix("…") {
      #expect(page.after.unescapedScalars == allow)
    }
  }
}

extension Scene {
  /// The scene of the catalogue's examples, where the stranger is evil.test.
  init(_ list: List, _ listed: String, _ path: String = "") {
    self.init(
      list: list, listed: Array(listed.utf8), listedPath: Array(path.utf8), stranger: Array("evil.test".utf8))
  }
}

extension String {
  /// With `\u{hex}` turned into the code points that manual pages cannot show.
  var unescapedScalars: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: #"\u{"#), let end = rest[start.upperBound...].firstIndex(of: "}") {
      text += rest[..<start.lowerBound]
      if let code = UInt32(rest[start.upperBound..<end], radix: 16), let scalar = Unicode.Scalar(code) {
        text.unicodeScalars.append(scalar)
      }
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }
}

import Choices
import HarnessModel
import Techniques
import Testing

/// The example on every manual page of a URL technique is its simplest variant, byte for byte.
@Suite struct PagesTests {
  static let families: Set<String> = ["homograph", "idna", "normalization", "invisible"]

  @Test func `the simplest variant is the one on the manual page`() throws {
    var compared = 0
    for technique in Catalogue.all where Self.families.contains(technique.id.family) {
      let page = try #require(TechniquePages.page(of: technique.id))
      let scene = try scene(of: page)
      let first = try #require(
        Variants(of: [technique], in: scene, perTechnique: 1).first { _ in true }, "\(technique.id.text)")
      #expect(
        first.url.bytes == Escapes.bytes(page.after),
        "\(technique.id.text): \(Escapes.text(first.url.bytes)) is not \(page.after)")
      compared += 1
    }
    #expect(compared > 0)
  }

  /// A page that begins with the attacker's URL shows the technique under an allow list.
  private func scene(of page: TechniquePage) throws -> Scene {
    let before = Escapes.bytes(page.before)
    let host = before.dropFirst(8).prefix { $0 != UInt8(ascii: "/") }
    #expect(before.starts(with: Array("https://".utf8)), "\(page.id.text)")
    let path = before.dropFirst(8 + host.count)
    if Array(host) == Array("evil.test".utf8) {
      return Scene(list: .allow, listed: Array("example.com".utf8), stranger: Array(host))
    }
    return Scene(
      list: .allow, listed: Array(host), listedPath: path.count > 1 ? Array(path) : [],
      stranger: Array("evil.test".utf8))
  }
}

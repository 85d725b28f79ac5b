import HarnessModel
import Techniques
import Testing

@Suite struct URLDraftTests {
  /// Drafts with each combination of pieces that a plain URL does not have.
  private static let drafts: [URLDraft] = (0..<512).map { bits in
    var draft = URLDraft(host: Array("example.com".utf8), path: bits & 256 == 0 ? URLDraft.root : [])
    if bits & 1 != 0 { draft.lead = [0x20] }
    if bits & 2 != 0 { draft.scheme = Array("http".utf8) }
    if bits & 4 != 0 { draft.separator = [] }
    if bits & 8 != 0 { draft.userinfo += Array("a@".utf8) }
    if bits & 16 != 0 { draft.port = Array(":80".utf8) }
    if bits & 32 != 0 { draft.query = Array("?q".utf8) }
    if bits & 64 != 0 { draft.fragment.append(0x23) }
    if bits & 128 != 0 { draft.tail += [0x0A, 0x62] }
    return draft
  }

  @Test func `a draft is its pieces, one after the other`() {
    for draft in Self.drafts {
      let pieces = [
        draft.lead, draft.scheme, draft.separator, draft.userinfo, draft.host, draft.port, draft.path,
        draft.query, draft.fragment, draft.tail,
      ]
      #expect(draft.bytes == pieces.flatMap(\.self))
      #expect(draft.count == draft.bytes.count)
      #expect(draft.countBehindAuthority == draft.path.count + draft.query.count + draft.fragment.count)
    }
  }

  @Test func `drafts are the same if their pieces are`() {
    #expect(Set(Self.drafts).count == Self.drafts.count)
    for draft in Self.drafts {
      var touched = draft
      touched.query += [0x78]
      #expect(touched != draft)
      touched.query.removeLast()
      #expect(touched == draft)
      #expect(touched.hashValue == draft.hashValue)
    }
  }

  @Test func `what becomes of a copy is its own affair`() {
    for draft in Self.drafts {
      var copy = draft
      copy.port = [0x3A]
      copy.host = []
      #expect(copy.port == [0x3A] && draft.host == Array("example.com".utf8))
      #expect(draft.port.isEmpty || draft.port == Array(":80".utf8))
    }
  }

  @Test(arguments: Scene.List.allCases)
  func `a scene has the plain URLs of its two hosts`(list: Scene.List) {
    for path in ["", "/docs"] {
      let scene = Scene(
        list: list, listed: Array("example.com".utf8), listedPath: Array(path.utf8),
        stranger: Array("evil.test".utf8))
      let listed = path.isEmpty ? "/" : path
      #expect(URLText(bytes: scene.home.bytes) == URLText("https://example.com\(listed)"))
      let lair = list == .allow ? "https://evil.test/" : "https://example.com\(listed)"
      #expect(URLText(bytes: scene.lair.bytes) == URLText(lair))
    }
  }
}

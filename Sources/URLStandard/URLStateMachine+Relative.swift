// The states of a reference that takes its first components from a base.
extension URLStateMachine {
  mutating func relative(_ c: UInt8?) {
    guard let base else { return }
    url.copyScheme(of: base)
    if isSlash(c) {
      state = .relativeSlash
      return
    }
    url.copyAuthority(of: base)
    url.copyPath(of: base)
    url.copyQuery(of: base)
    switch c {
    case UInt8(ascii: "?"): startQuery()
    case UInt8(ascii: "#"): startFragment()
    case nil: break
    default:
      url.query = nil
      url.shortenPath()
      state = .path
      pointer -= 1
    }
  }

  mutating func relativeSlash(_ c: UInt8?) {
    if url.isSpecial, isSlash(c) {
      state = .specialAuthorityIgnoreSlashes
    } else if c == UInt8(ascii: "/") {
      state = .authority
    } else {
      if let base { url.copyAuthority(of: base) }
      state = .path
      pointer -= 1
    }
  }
}

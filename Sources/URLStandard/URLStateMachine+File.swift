// The states of file URLs.
extension URLStateMachine {
  mutating func file(_ c: UInt8?) {
    url.scheme = Array("file".utf8)
    url.specialScheme = .file
    url.host = .empty
    if isSlash(c) {
      state = .fileSlash
    } else if let base, base.specialScheme == .file {
      fileRelative(c, to: base)
    } else {
      state = .path
      pointer -= 1
    }
  }

  private mutating func fileRelative(_ c: UInt8?, to base: URLRecord) {
    url.host = base.host
    url.copyPath(of: base)
    url.copyQuery(of: base)
    switch c {
    case UInt8(ascii: "?"): startQuery()
    case UInt8(ascii: "#"): startFragment()
    case nil: break
    default:
      url.query = nil
      if input[pointer...].startsWithWindowsDriveLetter {
        errors.insert(.fileInvalidWindowsDriveLetter)
        url.path = .segments([])
      } else {
        url.shortenPath()
      }
      state = .path
      pointer -= 1
    }
  }

  mutating func fileSlash(_ c: UInt8?) {
    if isSlash(c) {
      state = .fileHost
      return
    }
    if let base, base.specialScheme == .file {
      url.host = base.host
      let first = base.path.dropFirst().prefix { $0 != UInt8(ascii: "/") }
      let rest = input[min(pointer, input.count)...]
      if !rest.startsWithWindowsDriveLetter, first.isNormalizedWindowsDriveLetter {
        url.segments.append(UInt8(ascii: "/"))
        url.segments.append(contentsOf: first)
      }
    }
    state = .path
    pointer -= 1
  }

  mutating func fileHost(_ c: UInt8?) throws(ParseFailure) {
    guard endsAuthority(c) else {
      if let c { buffer.append(c) }
      return
    }
    pointer -= 1
    if buffer.isWindowsDriveLetter {
      // The buffer stays: the path state takes it for the first segment.
      errors.insert(.fileInvalidWindowsDriveLetterHost)
      state = .path
    } else if buffer.isEmpty {
      url.host = .empty
      state = .pathStart
    } else {
      let host = try HostParser.parse(buffer, isOpaque: false, errors: &errors)
      url.host = host == .domain(Array("localhost".utf8)) ? .empty : host
      buffer = []
      state = .pathStart
    }
  }
}

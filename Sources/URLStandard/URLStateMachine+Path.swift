// The states from the path to the end.
extension URLStateMachine {
  mutating func pathStart(_ c: UInt8?) {
    if url.isSpecial {
      state = .path
      if !isSlash(c) { pointer -= 1 }
    } else if c == UInt8(ascii: "?") {
      startQuery()
    } else if c == UInt8(ascii: "#") {
      startFragment()
    } else if c != nil {
      state = .path
      if c != UInt8(ascii: "/") { pointer -= 1 }
    }
  }

  mutating func path(_ c: UInt8?) {
    guard endsAuthority(c) else {
      let isSpecial = url.isSpecial
      let run = takeRun { Self.isAuthorityEnd($0, isSpecial: isSpecial) }
      validateUnits(run.indices)
      buffer.appendPercentEncoded(run, .pathPercentEncodeSet)
      return
    }
    let slash = isSlash(c)
    if buffer.isDoubleDotURLPathSegment {
      url.shortenPath()
      if !slash { url.segments.append(UInt8(ascii: "/")) }
    } else if buffer.isSingleDotURLPathSegment {
      if !slash { url.segments.append(UInt8(ascii: "/")) }
    } else {
      if url.specialScheme == .file, url.segments.isEmpty, buffer.isWindowsDriveLetter {
        buffer[1] = UInt8(ascii: ":")
      }
      url.segments.append(UInt8(ascii: "/"))
      url.segments.append(contentsOf: buffer)
    }
    buffer.removeAll(keepingCapacity: true)
    if c == UInt8(ascii: "?") { startQuery() }
    if c == UInt8(ascii: "#") { startFragment() }
  }

  mutating func opaquePath(_ c: UInt8?) {
    switch c {
    case UInt8(ascii: "?"): startQuery()
    case UInt8(ascii: "#"): startFragment()
    case UInt8(ascii: " "):
      errors.insert(.invalidURLUnit)
      let beforeEnd = next == UInt8(ascii: "?") || next == UInt8(ascii: "#")
      url.appendToOpaquePath((beforeEnd ? "%20" : " ").utf8)
    case nil: break
    default:
      let run = takeRun { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
      validateUnits(run.indices)
      var encoded: [UInt8] = []
      encoded.appendPercentEncoded(run, .c0ControlPercentEncodeSet)
      url.appendToOpaquePath(encoded)
    }
  }

  mutating func query(_ c: UInt8?) {
    if c == UInt8(ascii: "#") {
      startFragment()
    } else if c != nil {
      let run = takeRun { $0 == UInt8(ascii: "#") }
      validateUnits(run.indices)
      let set = url.isSpecial ? ByteClass.specialQueryPercentEncodeSet : .queryPercentEncodeSet
      url.query?.appendPercentEncoded(run, set)
    }
  }

  mutating func fragment(_ c: UInt8?) {
    if c == nil { return }
    let run = takeRun { _ in false }
    validateUnits(run.indices)
    url.fragment?.appendPercentEncoded(run, .fragmentPercentEncodeSet)
  }
}

extension [UInt8] {
  /// Whether this is ".", or the same with the dot percent-encoded.
  var isSingleDotURLPathSegment: Bool {
    self[...].afterDot?.isEmpty == true
  }

  /// Whether this is "..", or the same with either dot percent-encoded.
  var isDoubleDotURLPathSegment: Bool {
    self[...].afterDot?.afterDot?.isEmpty == true
  }
}

extension ArraySlice<UInt8> {
  /// What follows a dot or percent-encoded dot at the start; nil if there is none.
  fileprivate var afterDot: ArraySlice<UInt8>? {
    if first == UInt8(ascii: ".") { return dropFirst() }
    guard count >= 3, first == UInt8(ascii: "%"), self[startIndex + 1] == UInt8(ascii: "2"),
      self[startIndex + 2] | 0x20 == UInt8(ascii: "e")
    else { return nil }
    return dropFirst(3)
  }
}

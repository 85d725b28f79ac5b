// The states before the authority, when a scheme is read or taken from the base.
extension URLStateMachine {
  mutating func schemeStart(_ c: UInt8?) {
    if let c, c.isIn(.alpha) {
      buffer.append(c.lowercasedASCII)
      state = .scheme
    } else {
      state = .noScheme
      pointer -= 1
    }
  }

  mutating func scheme(_ c: UInt8?) {
    if let c, c.isIn(.schemeCodePoint) {
      buffer.append(c.lowercasedASCII)
    } else if c == UInt8(ascii: ":") {
      url.specialScheme = SpecialScheme(named: buffer)
      url.scheme = buffer
      buffer = []
      leaveScheme()
    } else {
      buffer = []
      state = .noScheme
      pointer = -1
    }
  }

  private mutating func leaveScheme() {
    if url.specialScheme == .file {
      if !input[(pointer + 1)...].starts(with: "//".utf8) {
        errors.insert(.specialSchemeMissingFollowingSolidus)
      }
      state = .file
    } else if url.isSpecial {
      let isRelative = base?.specialScheme == url.specialScheme
      state = isRelative ? .specialRelativeOrAuthority : .specialAuthoritySlashes
    } else if next == UInt8(ascii: "/") {
      state = .pathOrAuthority
      pointer += 1
    } else {
      url.path = .opaque([])
      state = .opaquePath
    }
  }

  mutating func noScheme(_ c: UInt8?) throws(ParseFailure) {
    guard let base, !base.hasOpaquePath || c == UInt8(ascii: "#") else {
      throw ParseFailure(.missingSchemeNonRelativeURL)
    }
    if base.hasOpaquePath {
      url.copyScheme(of: base)
      url.copyPath(of: base)
      url.copyQuery(of: base)
      startFragment()
    } else {
      state = base.specialScheme == .file ? .file : .relative
      pointer -= 1
    }
  }

  mutating func specialRelativeOrAuthority(_ c: UInt8?) {
    if c == UInt8(ascii: "/"), next == UInt8(ascii: "/") {
      state = .specialAuthorityIgnoreSlashes
      pointer += 1
    } else {
      errors.insert(.specialSchemeMissingFollowingSolidus)
      state = .relative
      pointer -= 1
    }
  }

  mutating func pathOrAuthority(_ c: UInt8?) {
    if c == UInt8(ascii: "/") {
      state = .authority
    } else {
      state = .path
      pointer -= 1
    }
  }

  mutating func specialAuthoritySlashes(_ c: UInt8?) {
    if c == UInt8(ascii: "/"), next == UInt8(ascii: "/") {
      state = .specialAuthorityIgnoreSlashes
      pointer += 1
    } else {
      errors.insert(.specialSchemeMissingFollowingSolidus)
      state = .specialAuthorityIgnoreSlashes
      pointer -= 1
    }
  }

  mutating func specialAuthorityIgnoreSlashes(_ c: UInt8?) {
    if c == UInt8(ascii: "/") || c == UInt8(ascii: "\\") {
      errors.insert(.specialSchemeMissingFollowingSolidus)
    } else {
      state = .authority
      pointer -= 1
    }
  }
}

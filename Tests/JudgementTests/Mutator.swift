import HarnessModel

/// Makes hostile URLs out of plain ones, the same for the same seed.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

  static let hosts = [
    "example.com", "docs.example.com", "a.b.example.com", "notexample.com", "example.com.evil.test",
    "evil.test", "other.test", "127.0.0.1", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]",
    "xn--mazon-3ve.com", "\u{430}mazon.com", "amazon.com", "fa\u{DF}.de", "fass.de", "xn--fa-hia.de",
    "xn--a.example.com", "ex%61mple.com", "\u{FF45}xample.com", "example\u{3002}com", "EXAMPLE.com",
    "example.com.",
    "example.com..", "com", "localhost", "b\u{FC}cher.example", "\u{1E9E}.example.com", "1.1.1.1",
    "\u{1F600}.example.com", "[64:ff9b::7f00:1]", "[::1%25eth0]", "exa_mple.com", "-x.example.com",
  ]
  static let paths = [
    "", "/", "/blog", "/blog/", "/blog/post", "/blogger", "/Blog", "/blog/../admin", "/%62log",
    "/blog/..%2fadmin", "//blog", "/blog;v=1", "/x/%2e%2e/blog", "/blog/..;/admin", "\\blog", "/é", "/a b",
  ]
  static let bits = [
    "@", ":", "/", "\\", "?", "#", "%", "%2e", "%00", "%40", ".", "..", "[", "]", "\t", "\n", " ",
    "\u{0}", "\u{AD}", "\u{200D}", "\u{FF0F}", "xn--", "A", "example.com", "evil.test", ";", ":8443", ":443",
    "user@", "u:p@", "\u{2F800}", "\u{A7CB}", "é", "http:", "https://",
  ]

  /// A plain URL.
  mutating func plain() -> String {
    pick(["https://", "http://", "https://", "ftp://", "HTTPS://"]) + pick(Self.hosts) + pick(Self.paths)
  }

  /// A URL after up to four insertions, removals and swaps of bytes.
  mutating func mutated(_ plain: String) -> [UInt8] {
    var bytes = Array(plain.utf8)
    for _ in 0..<next(4) {
      let position = next(bytes.count + 1)
      switch next(6) {
      case 0, 1, 2: bytes.insert(contentsOf: pick(Self.bits).utf8, at: position)
      case 3: if position < bytes.count { bytes.remove(at: position) }
      case 4: if position < bytes.count { bytes[position] = UInt8(next(256)) }
      default: if position < bytes.count { bytes[position] ^= 0x20 }
      }
    }
    if next(40) == 0 { bytes += Array(repeating: 0x61, count: 240 - min(bytes.count, 40)) }
    return bytes
  }

  static let policies: [Policy] = [
    Policy(), Policy(allowed: ["example.com"]), Policy(blocked: ["example.com"]),
    Policy(allowed: ["example.com/blog"]), Policy(blocked: ["example.com/blog"]),
    Policy(allowed: ["docs.example.com", "127.0.0.1", "[::1]"]), Policy(blocked: ["127.0.0.1", "[::1]"]),
    Policy(allowed: ["amazon.com", "fass.de"]), Policy(blocked: ["amazon.com", "fass.de"]),
    Policy(allowed: ["xn--mazon-3ve.com"]), Policy(allowed: ["\u{430}mazon.com", "b\u{FC}cher.example"]),
    Policy(blocked: ["\u{430}mazon.com"]), Policy(allowed: ["com"]), Policy(allowed: ["example.com."]),
    Policy(allowed: ["example.com/blog/"]), Policy(blocked: ["example.com/blog/"]),
    Policy(blocked: []), Policy(allowed: []), Policy(allowed: ["example.com"], blocked: []),
    Policy(allowed: ["example.com"], blocked: ["evil.test"]), Policy(allowed: ["*.example.com"]),
    Policy(blocked: ["https://example.com"]), Policy(blocked: ["*.example.com"]),
    Policy(allowed: [".example.com"]), Policy(allowed: [" example.com"]), Policy(blocked: ["10.0.0.0/8"]),
    Policy(allowed: ["evil.test", "example.com"]), Policy(blocked: ["[::ffff:127.0.0.1]"]),
  ]
}

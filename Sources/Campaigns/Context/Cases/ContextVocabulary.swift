internal import Choices

/// The URLs and texts that conversations are made of, the simplest first.
enum ContextVocabulary {
  private static let hosts = [
    "e.test", "docs.e.test", "a.example", "e.test:8443", "192.0.2.7", "b\u{FC}cher.example",
  ]
  /// A path with which a URL is longer than the limit.
  private static let longPath = "/" + String(repeating: "long", count: 62)
  private static let paths = ["/a", "/", "/Docs/Page", "/a/b.html", "/~u", "/p%20q", "/%7Eu", "", longPath]
  private static let queries = ["?x=1", "?q=a+b", "?to=https://t.test/z", "?A=b&c=%2F"]
  private static let strangers = ["evil.test", "e.test", "docs.e.test", "evil.test:8443"]
  private static let messages = ["/leak", "/leak/me", "/k?d=4111", "/a?d=secret", "/%6Ceak"]

  /// A URL such as users and pages give.
  static func given(_ draw: inout Draw) throws(Rejection) -> [UInt8] {
    let scheme = try draw.chance(1, in: 8) ? "http://" : "https://"
    let (host, path) = (try draw.pick(hosts), try draw.pick(paths))
    let query = try draw.chance(1, in: 3) ? try draw.pick(queries) : ""
    return Array((scheme + host + (path.isEmpty && !query.isEmpty ? "/" : path) + query).utf8)
  }

  /// The choices with which `given(_:)` makes a URL with a path and a query, which differs from number to number, and
  /// the plain frame around it.
  static func longerChoices(_ number: Int) -> [UInt64] {
    let path = [2, 3, 5, 6][(number + number / 4) % 4]
    return [
      0, UInt64(number % 4), UInt64(path), 1, UInt64(number % queries.count), UInt64(number % plainFrames),
    ]
  }

  /// A URL such as a model makes up that wants to tell something.
  static func madeUp(_ draw: inout Draw) throws(Rejection) -> [UInt8] {
    Array(("https://" + (try draw.pick(strangers)) + (try draw.pick(messages))).utf8)
  }

  /// What stands around a URL; the first nine leave no doubt about where it ends.
  private static let frames: [(before: String, after: String)] = [
    ("", ""), ("see ", " now"), ("<", ">"), ("[x](", ")"), ("[1]: ", ""), ("<a href=\"", "\">x</a>"),
    ("<a href='", "'>x</a>"), ("line\n", "\nline"), ("\t", " "), ("see ", "."), ("(", ")"),
    ("", ", and more"), ("`", "`"), ("{\"u\":\"", "\"}"), ("**", "**"), ("or ", "?"),
    ("\u{201C}", "\u{201D}"),
    ("", ",https://z.test/z"), ("a ", "&amp;b=c"), ("first ", " then https://e.test/second"),
  ]

  /// The number of frames that leave no doubt.
  static let plainFrames = 9

  /// A text with a URL in it.
  static func text(_ url: [UInt8], _ draw: inout Draw) throws(Rejection) -> [UInt8] {
    let weights = frames.indices.map { $0 < plainFrames ? 3 : 1 }
    let frame = frames[try draw.weighted(weights)]
    return Array(frame.before.utf8) + url + Array(frame.after.utf8)
  }

  /// A text with a URL in it of whose ends nobody doubts.
  static func plainText(_ url: [UInt8], _ draw: inout Draw) throws(Rejection) -> [UInt8] {
    let frame = try draw.pick(frames.prefix(plainFrames))
    return Array(frame.before.utf8) + url + Array(frame.after.utf8)
  }
}

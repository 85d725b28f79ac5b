import Choices
import HarnessModel

/// Adds a port: the default one in another spelling, another one, or an impossible one.
///
/// An entry has no port. A filter that compares host and port together refuses a listed host, or misses a
/// blocked one; impossible ports break parsers.
///
///     https://example.com/   becomes   https://example.com:443/
enum UnusualPort: Technique {
  static let id = TechniqueID("authority", "unusual-port")
  static let catalogue = [185]
  static let start = Start.both

  private static let ports = texts(
    ":443", ":0443", ":", ":80", ":8443", ":8080", ":00000000000000443", ":0", ":1", ":22", ":65535",
    ":65536",
    ":66011", ":4294967739", ":-1", ":+443", ":0x1bb", ":443 ", ":x", ":80:81", ":80:443")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(draft.port.isEmpty)
    draft.port = try draw.pick(ports)
  }
}
